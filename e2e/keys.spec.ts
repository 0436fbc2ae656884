import { expect, test, type FileChooser, type Page } from '@playwright/test';
import { bindings, type Command } from '../src/lab/keys.ts';
import { helpWords } from '../src/words/en/help.ts';
import { abs, overview } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';
import { focusCell } from './support/values.ts';

const at = (page: Page, stop: number) => expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
const iteration = (page: Page, number: number) => expect(page.getByText(`Iteration ${number}`, { exact: true })).toBeVisible();
/** What is said of the step: a notice of the page has a place of its own. */
const status = (page: Page) => page.getByRole('status').and(page.locator('[aria-live]'));
const grain = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the focus is on: its role or tag, and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const part = element?.closest('header:not(section header), [role="group"][aria-label^="Network"], main section, aside, footer');
    return {
      end: element === document.body,
      part: part?.matches('header')
        ? 'header'
        : part?.matches('main section')
          ? 'card'
          : part?.matches('aside')
            ? 'inspector'
            : part?.matches('footer')
              ? 'timeline'
              : part
                ? 'stage'
                : 'none',
      quantity: element?.hasAttribute('data-number') ? element.getAttribute('data-quantity') : null,
      number: element?.hasAttribute('data-number') ?? false,
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
    };
  });

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test.describe('by keyboard alone', () => {
  test.beforeEach(({ page }) => start(page));

  test('the walk goes on and back, to both ends, and through an update to the beginning', async ({ page }) => {
    await press(page, 'ArrowRight', 'n', 'ArrowRight');
    await at(page, 3);
    await press(page, 'ArrowLeft', 'b');
    await at(page, 1);
    await press(page, 'End');
    const last = Number(await timeline(page).getAttribute('aria-valuemax'));
    await at(page, last);
    await press(page, 'End');
    await at(page, last);
    await press(page, 'ArrowRight');
    await at(page, 0);
    await iteration(page, 2);
    await press(page, 'ArrowLeft');
    await at(page, last);
    await iteration(page, 1);
    await press(page, 'n', 'n', 'n', 'n');
    await at(page, 3);
    await press(page, 'Home');
    await at(page, 0);
    await iteration(page, 2);
    await press(page, 'Home');
    await at(page, 0);
    await iteration(page, 1);
    await press(page, 'ArrowLeft', 'Home', 'b');
    await at(page, 0);
    await iteration(page, 1);
  });

  test('1, 2 and 3 change the size of a step and keep the place', async ({ page }) => {
    await openDocument(page, overview);
    await press(page, 'n', 'n', 'n', 'n', 'n', 'n', 'n', 'n', 'n');
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Gradient of the output weights, step 10 of 25');
    await press(page, '3');
    await expect(grain(page, 'Scalar')).toBeChecked();
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Gradient of the output weights, step 10 of 25, number 1 of 6');
    await press(page, 'n', 'n');
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Gradient of the output weights, step 10 of 25, number 3 of 6');
    await press(page, '2');
    await expect(grain(page, 'Matrix')).toBeChecked();
    await at(page, 9);
    await press(page, '1');
    await expect(grain(page, 'Layer')).toBeChecked();
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', /^Backward through the output layer, /);
    await press(page, '3');
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Gradient of the output weights, step 10 of 25, number 3 of 6');
    await grain(page, 'Layer').click();
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', /^Backward through the output layer, /);
    await grain(page, 'Matrix').click();
    await at(page, 9);
    // A grain that has the focus leaves the arrow keys to the walk.
    await press(page, 'ArrowRight');
    await at(page, 10);
  });

  test('the arrow keys up and down choose the neuron that is followed', async ({ page }) => {
    await openDocument(page, overview);
    const followed = page.getByRole('button', { name: /^Follow neuron/, pressed: true });
    for (const [key, neuron] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
    ] as const) {
      await press(page, key);
      await expect(followed).toHaveAccessibleName(`Follow neuron ${neuron} of layer 1`);
    }
    await at(page, 0);
  });

  test('keys typed in a field, a list and a menu do not step', async ({ page }) => {
    const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 1', exact: true });
    await focusCell(weight);
    await press(page, 'n', 'p', '1', '3', ' ', 'End', 'Home', '?', 'ArrowRight');
    await expect(weight).toHaveValue('?np13 ');
    await expect(grain(page, 'Matrix')).toBeChecked();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, 'Escape');
    await page.getByRole('combobox', { name: 'Loss' }).focus();
    await press(page, 'n', 'Home');
    await page.getByRole('button', { name: /^Network / }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await press(page, 'ArrowDown', 'End', 'n', 'Home');
    await at(page, 0);
    await press(page, 'Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await press(page, 'n');
    await at(page, 1);
    // Enter in the menu opens what it stands on.
    await press(page, 'Enter');
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await expect(page.getByRole('menu')).toBeFocused();
    // What is done with the document, what is printed of it, then the examples.
    for (const entry of [
      'All examples',
      'Open…',
      'Save…',
      'Share a link…',
      'Export…',
      'Plan for a class…',
      'Worksheet…',
      'Handout…',
      'Open a worksheet’s code…',
      '|x|, untrained',
      '|x| by hand',
    ]) {
      await press(page, 'ArrowDown');
      await expect(page.getByRole('menuitem').filter({ hasText: entry }).first()).toBeFocused();
    }
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: /^Network / })).toContainText('|x| by hand');
    await at(page, 0);
  });

  test('space presses the button that has the focus', async ({ page }) => {
    await button(page, 'One step on').focus();
    await press(page, ' ', ' ', 'Enter');
    await at(page, 3);
    await expect(button(page, 'Play')).toBeVisible();
    await button(page, 'One step back').focus();
    await press(page, 'n');
    await at(page, 4);
  });

  test('the help sheet lists every key and holds the focus', async ({ page }) => {
    await button(page, 'Help and keys').focus();
    await press(page, '?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet).toBeVisible();
    const names: Record<string, string> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', Mod: 'Ctrl' };
    const terms = sheet.getByRole('term');
    await expect(terms).toHaveCount(bindings.length);
    for (const [i, { command, chords }] of bindings.entries()) {
      const keys = chords.map((chord) =>
        chord
          // A plus that stands alone is the key itself.
          .split(/(?<=.)\+/)
          .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
          .join(''),
      );
      await expect(terms.nth(i)).toHaveText(keys.join(' or '));
      await expect(sheet.getByRole('definition').nth(i)).toHaveText(helpWords.commands[command]);
    }
    const described = new Set<Command>(bindings.map(({ command }) => command));
    expect([...described].toSorted()).toEqual(Object.keys(helpWords.commands).toSorted());
    await press(page, 'Tab', 'Tab', 'n', 'ArrowRight');
    await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
    await press(page, 'Escape');
    await expect(sheet).toHaveCount(0);
    await at(page, 0);
  });

  test('the help sheet and the drawer give the focus back', async ({ page }) => {
    await button(page, 'Help and keys').focus();
    await press(page, 'Enter');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press(page, 'Escape');
    await expect(button(page, 'Help and keys')).toBeFocused();
    await page.setViewportSize({ width: 800, height: 900 });
    await button(page, 'Values and plot').focus();
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).focus();
    await press(page, 'Enter');
    await expect(button(page, 'Values and plot')).toBeFocused();
  });

  test('Escape in a field of the drawer brings the number back and leaves the drawer', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await button(page, 'Values and plot').click();
    const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 1', exact: true });
    await focusCell(weight);
    await press(page, '7', 'Escape');
    await expect(weight).toHaveValue('0.8');
  });

  test('Ctrl+O asks for a file and Ctrl+S saves one, in a field too', async ({ page }) => {
    // Listened for before the key is pressed: the browser is told in time to hand its choosers over.
    const choosers: FileChooser[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser));
    await page.getByRole('textbox', { name: 'the learning rate' }).focus();
    await press(page, 'Control+o');
    await expect.poll(() => choosers.length).toBe(1);
    expect(choosers[0]?.isMultiple()).toBe(false);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Control+s')]);
    expect(download.suggestedFilename()).toBe('x-untrained.backstep.json');
  });

  test('Tab reaches header, stage, card, inspector and timeline, one stop for a group of numbers', async ({ page }) => {
    // Wide enough for the shelf to have digits: without, its cells are no stops, and the same numbers are on the stage.
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDocument(page, overview);
    await press(page, 'End');
    await settled(page);
    const parts: string[] = [];
    const numbers: string[] = [];
    const seen = new Set<string>();
    for (let k = 0; k < 120; k++) {
      await press(page, 'Tab');
      const { part, number, name, end } = await focused(page);
      if (end) break;
      if (parts.at(-1) !== part) parts.push(part);
      if (number) numbers.push(part);
      seen.add(name);
    }
    expect(parts.filter((part) => part !== 'none')).toEqual(['header', 'stage', 'card', 'inspector', 'timeline']);
    // The third group is the shelf.
    expect(numbers).toEqual(['stage', 'card', 'none']);
    for (const name of ['Play', 'One step on', 'Timeline', 'Help and keys', 'Settings', 'Present']) expect([...seen]).toContain(name);
  });

  test('the arrow keys move among the numbers, and light what has the focus', async ({ page }) => {
    await openDocument(page, overview);
    await press(page, 'n', 'n', 'n');
    const stage = page.getByRole('group', { name: 'Network 4-3-3-2' });
    const card = page.getByRole('region', { name: 'Activating layer 2' });
    await expect(card).toBeVisible();
    for (const group of [stage, card]) {
      // Reached as Tab does it: focus that a mouse brings leaves the arrow keys to the walk.
      await group.locator('[data-number][tabindex="0"]').focus();
      const path = [await focused(page)];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
        await press(page, key);
        path.push(await focused(page));
      }
      expect(path.every(({ number }) => number)).toBe(true);
      expect(new Set(path.map(({ quantity }) => quantity)).size).toBeGreaterThan(2);
      expect(new Set(path.map(({ part }) => part)).size).toBe(1);
      await expect(group.locator('[data-number][tabindex="0"]')).toHaveCount(1);
      await expect(group.locator('[data-number][tabindex="0"]')).toBeFocused();
      const [last] = path.slice(-1);
      await expect(page.locator(`[data-quantity="${last?.quantity ?? ''}"]`).first()).toHaveAttribute('data-light', 'self');
    }
    await at(page, 3);
  });

  test('a step is said as a sentence', async ({ page }) => {
    await openDocument(page, abs);
    await press(page, 'Home');
    await press(page, 'n');
    await expect(status(page)).toHaveText(/^Activating layer 1\. ReLU keeps what is positive/);
    await press(page, 'End');
    await expect(status(page)).toHaveText(/^Updating the intercepts of layer 1\. .+\.$/);
    await expect(status(page)).toHaveCount(1);
  });
});

test.describe('on a clock that stands still', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date('2026-01-01T00:00:00') });
    await start(page);
    await page.clock.pauseAt(new Date('2026-01-02T00:00:00'));
  });

  test('play takes a step a beat, quietly, until it is paused', async ({ page }) => {
    await press(page, ' ');
    await expect(button(page, 'Pause')).toBeVisible();
    await page.clock.runFor(1199);
    await at(page, 0);
    await page.clock.runFor(1);
    await at(page, 1);
    await page.clock.runFor(100);
    await settled(page);
    await expect(status(page)).toHaveText('');
    await page.clock.runFor(2400);
    await at(page, 3);
    await button(page, 'Pause').click();
    await page.clock.runFor(5000);
    await at(page, 3);
    await expect(button(page, 'Play')).toBeVisible();
    await press(page, 'n');
    await page.clock.runFor(100);
    await expect(status(page)).toHaveText(/^The prediction\. |^The loss\. /);
  });

  test('the pace changes the beat, and play goes on through an update', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Pace' }).selectOption('4×');
    await press(page, 'Tab');
    await button(page, 'Play').click();
    await page.clock.runFor(300 * 17);
    await at(page, 0);
    await iteration(page, 2);
    await page.getByRole('combobox', { name: 'Pace' }).selectOption('0.5×');
    await page.clock.runFor(2399);
    await at(page, 0);
    await page.clock.runFor(1);
    await at(page, 1);
    // Stepping by hand does not stop it.
    await button(page, 'One step on').click();
    await at(page, 2);
    await expect(button(page, 'Pause')).toBeVisible();
  });
});

test('a sheet opened from the menu takes the focus from it, whether its code is there already or not, and gives it back', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await start(page);
  const menu = page.getByRole('button', { name: /^Network / });
  for (const entry of ['Worksheet…', 'Handout…', 'Worksheet…', 'Handout…']) {
    await menu.click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(sheet).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
  expect(complaints).toEqual([]);
});

test('a step of the timeline is clicked, and the pointer dragged along it', async ({ page }) => {
  await start(page);
  const cell = async (step: number) => {
    const box = await timeline(page).locator(`[data-step="${step}"]`).boundingBox();
    if (!box) throw new Error(`Step ${step} is not on the timeline.`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.click(...(await cell(6)));
  await at(page, 5);
  await page.mouse.move(...(await cell(2)));
  await at(page, 5);
  await page.mouse.down();
  await at(page, 1);
  for (const step of [4, 9, 17, 12]) {
    await page.mouse.move(...(await cell(step)));
    await at(page, step - 1);
  }
  await page.mouse.move(5, 5);
  await at(page, 0);
  await page.mouse.up();
  await page.mouse.move(...(await cell(9)));
  await at(page, 0);
});
