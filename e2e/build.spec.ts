import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, wide } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';
import { expectQuantity } from './support/values.ts';

const stage = (page: Page) => page.getByRole('group', { name: /^Network [\d-]+$/ });
const shape = (page: Page, widths: string) => expect(stage(page)).toHaveAccessibleName(`Network ${widths}`);
const undo = (page: Page) => page.getByRole('button', { name: /^(Undo|Nothing to undo)/ });
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Change the network' });
const quantity = (page: Page, id: string) => stage(page).locator(`[data-quantity="${id}"]`);
const parameters = (page: Page) =>
  page
    .locator('aside [data-quantity^="W."], aside [data-quantity^="c."]')
    .evaluateAll((cells) => cells.map((cell) => `${cell.getAttribute('data-quantity')} ${cell.getAttribute('data-value')}`));

const axe = async (page: Page) => expect(await violations(page)).toEqual([]);

/** Moves the mouse to the middle of a neuron's number, so that its band shows its controls. */
const pointAt = (page: Page, id: string) => quantity(page, id).first().hover();

test('on the stage, by mouse: neurons and layers come and go, what stays is kept, each change can be undone', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await settled(page);
  const title = await page.locator('main h2').textContent();
  await pointAt(page, 'h.1.0');
  await button(page, 'Add a neuron to layer 1').click();
  await shape(page, '1-3-1');
  await expect(page.locator('[aria-live]', { hasText: 'Layer 1: 3 neurons. The network is 1-3-1.' })).toBeAttached();
  await expect(undo(page)).toHaveAccessibleName('Undo: add neuron to layer 1');
  // The place stays, and so do the parameters that were there; the new neuron takes part.
  await settled(page);
  await expect(page.locator('main h2')).toHaveText(title ?? '');
  expect(await parameters(page)).toEqual(
    expect.arrayContaining(['W.1.0.0 0.9', 'W.1.1.0 -1.1', 'c.1.1 -0.2', 'W.2.0.0 1.2', 'W.2.0.1 0.7', 'c.2.0 0.05', 'c.1.2 0']),
  );
  const value = async (id: string) => Number((await parameters(page)).find((one) => one.startsWith(`${id} `))?.split(' ')[1]);
  const z = (await value('W.1.2.0')) * (abs.data.x[abs.observation]?.[0] ?? NaN);
  expect(z).toBeGreaterThan(0);
  await expectQuantity(page, 'z.1.2', z);
  await axe(page);

  await button(page, 'Remove the last neuron of layer 1').click();
  await shape(page, '1-2-1');
  const before = await parameters(page);
  await pointAt(page, 'h.1.0');
  await button(page, 'More for layer 1').click();
  await page.getByRole('menuitem', { name: 'Insert a layer before layer 1' }).click();
  await shape(page, '1-1-2-1');
  await pointAt(page, 'z.1.0');
  await button(page, 'More for layer 1').click();
  await page.getByRole('menuitemcheckbox', { name: 'Sigmoid' }).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: layer 1 to Sigmoid');
  await pointAt(page, 'z.1.0');
  await button(page, 'More for layer 1').click();
  await page.getByRole('menuitem', { name: 'Remove layer 1' }).click();
  await shape(page, '1-2-1');
  await settled(page);
  expect(await parameters(page)).toEqual(before);
  for (const widths of ['1-1-2-1', '1-1-2-1', '1-2-1', '1-3-1', '1-2-1']) {
    await undo(page).click();
    await shape(page, widths);
  }
  expect(await parameters(page)).toEqual(before);

  // Refused where nothing is left to remove, in a sentence beside it.
  await pointAt(page, 'x.0');
  await button(page, 'Remove the last input').click();
  await expect(page.getByRole('alert').filter({ hasText: 'A network has 1 to 16 inputs.' })).toBeVisible();
  await shape(page, '1-2-1');
  expect(complaints).toEqual([]);
});

test('on the stage, by keyboard: one stop, then the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  await toolbar(page).getByRole('button', { name: 'Add an input' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, 'Insert a layer before layer 1')).toBeFocused();
  await page.keyboard.press('Enter');
  await shape(page, '1-1-2-1');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', /^[12]$/);
  await page.keyboard.press('End');
  await expect(button(page, 'More for output')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await shape(page, '1-1-2-2');
  await expect(button(page, 'Add an output')).toBeFocused();
  await page.keyboard.press('Control+z');
  await shape(page, '1-1-2-1');
  await page.keyboard.press('Home');
  await expect(button(page, 'Remove the last input')).toBeFocused();
  // While the walk plays the stage is left in peace.
  await page.keyboard.press('Shift+Tab');
  await button(page, 'Play').click();
  await expect(toolbar(page)).toHaveCount(0);
});

test('in the inspector: widths, layers, the name, and initial parameters by scheme and seed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Build/ })
    .click();
  const width = page.getByRole('textbox', { name: 'Neurons of layer 1' });
  await width.fill('3');
  await width.press('Enter');
  await shape(page, '1-3-1');
  await width.press('ArrowUp');
  await shape(page, '1-4-1');
  for (const [text, sentence] of [
    ['17', 'A layer has 1 to 16 neurons.'],
    ['2,5', '“2,5” is not a whole number; 4 stays in force.'],
  ] as const) {
    await width.fill(text);
    await width.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await shape(page, '1-4-1');
  }
  await width.press('Escape');
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('My network');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: /^Network .*My network/ })).toBeVisible();

  const seen = new Set<string>();
  for (const [scheme, edit] of [
    ['randn', 'initialise with randn/5, seed 7'],
    ['he', 'initialise with He, seed 7'],
    ['glorot', 'initialise with Glorot, seed 7'],
    ['zeros', 'initialise with zeros'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Seed' }).fill('7');
    await page.getByRole('textbox', { name: 'Seed' }).press('Enter');
    await page.getByRole('combobox', { name: 'Scheme' }).selectOption(scheme);
    await button(page, 'Initialise').click();
    await expect(undo(page)).toHaveAccessibleName(`Undo: ${edit}`);
    const once = JSON.stringify(await parameters(page));
    seen.add(once);
    if (scheme === 'zeros') expect(once).not.toMatch(/ -?[\d.]*[1-9]/);
    else {
      await button(page, 'Next seed').click();
      await button(page, 'Initialise').click();
      await expect(undo(page)).toHaveAccessibleName(`Undo: ${edit.replace('7', '8')}`);
      expect(JSON.stringify(await parameters(page))).not.toBe(once);
      await undo(page).click();
      expect(JSON.stringify(await parameters(page))).toBe(once);
    }
  }
  expect(seen.size).toBe(4);
  await axe(page);
});

test('built up to the limits, it fits at every size, and no further', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Build/ })
    .click();
  for (let depth = 2; depth < 8; depth++) await button(page, 'Insert a layer before the output').click();
  await button(page, 'Insert a layer before the output').click();
  await expect(page.getByRole('alert').filter({ hasText: 'A network has at most 8 layers.' })).toBeVisible();
  for (const field of await page.getByRole('textbox', { name: /^(Neurons of|Number of)/ }).all()) {
    await field.fill('16');
    await field.press('Enter');
  }
  await shape(
    page,
    wide.layers.reduce((widths, { c }) => `${widths}-${c.length}`, '16'),
  );
  await settled(page);
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    const box = await stage(page).boundingBox();
    for (const id of ['x.3', 'z.4.3', 'yhat.3']) {
      await pointAt(page, id);
      const controls = toolbar(page).locator('[data-visible]');
      await expect(controls).toHaveCount(1);
      const pill = await controls.boundingBox();
      expect(pill && box && pill.x >= box.x && pill.x + pill.width <= box.x + box.width && pill.y + pill.height <= box.y + box.height).toBe(
        true,
      );
      // The controls stand under the neurons, over none of them.
      const covered = await quantity(page, id)
        .first()
        .evaluate(
          (own, top) =>
            [...document.querySelectorAll('[data-stage] [data-quantity]')].filter(
              (one) => one !== own && one.getBoundingClientRect().bottom > top + 1,
            ).length,
          pill?.y ?? 0,
        );
      expect(covered).toBe(0);
    }
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(toolbar(page)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Values' }).click();
  await page
    .getByRole('tabpanel', { name: 'Values' })
    .getByRole('button', { name: /^Build/ })
    .click();
  const remove = button(page, 'Remove layer 4');
  const box = await remove.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await remove.click();
  await shape(page, '16-16-16-16-16-16-16-16');
  expect(await page.getByRole('tabpanel', { name: 'Values' }).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
});

test('data of one’s own: rows come and go, a block grows the table', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  await page.getByRole('tab', { name: 'Data' }).click();
  const rows = page.getByRole('button', { name: /^Follow observation \d+$/ });
  const cell = (id: string) => page.locator(`aside input[data-quantity="${id}"]`);
  await expect(rows).toHaveCount(4);
  await button(page, 'Add a row').click();
  await expect(rows).toHaveCount(5);
  await expect(cell('X.0.4')).toHaveAttribute('data-value', '0');
  await button(page, 'Follow observation 1').click();
  await button(page, 'Remove observation 1').click();
  await expect(rows).toHaveCount(4);
  await expect(cell('X.0.1')).toHaveAttribute('data-value', '-2');
  await expect(undo(page)).toHaveAccessibleName('Undo: remove observation 1');
  await undo(page).click();
  await expect(rows).toHaveCount(5);

  const paste = (text: string) =>
    cell('X.0.4').evaluate((input, block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', block);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('3\t3\n-4\t4\n5\tfive');
  await expect(page.getByRole('alert').filter({ hasText: '“five” is not a number' })).toBeVisible();
  await expect(rows).toHaveCount(5);
  await paste('3\t3\n-4\t4\n5\t5');
  await expect(rows).toHaveCount(7);
  await expect(cell('Y.0.6')).toHaveAttribute('data-value', '5');
  await undo(page).click();
  await expect(rows).toHaveCount(5);

  await axe(page);
});
