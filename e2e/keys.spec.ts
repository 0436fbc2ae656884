import { expect, test, type FileChooser, type Page } from '@playwright/test';
import { bindings, type Command } from '../src/lab/keys.ts';
import { helpWords } from '../src/words/en/help.ts';
import { abs, overview } from './support/documents.ts';
import { at, iteration, press, status } from './support/keys.ts';
import { button, openDocument, start, timeline } from './support/lab.ts';
import { focusCell } from './support/values.ts';

const grain = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

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

test('a step is said as a sentence', async ({ page }) => {
  await openDocument(page, abs);
  await press(page, 'Home');
  await press(page, 'n');
  await expect(status(page)).toHaveText(/^Activating layer 1\. ReLU keeps what is positive/);
  await press(page, 'End');
  await expect(status(page)).toHaveText(/^Updating the intercepts of layer 1\. .+\.$/);
  await expect(status(page)).toHaveCount(1);
});
