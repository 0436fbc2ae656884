import { expect, test } from '@playwright/test';
import { abs, classes } from './support/documents.ts';
import { field, redo, set, undo, value } from './support/editing.ts';
import { button, openDocument, start, timeline } from './support/lab.ts';
import { expectQuantity, focusCell, selected, typeInto, valuesOf } from './support/values.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

test.describe('of nearly |x|', () => {
  test.beforeEach(({ page }) => openDocument(page, abs));

  test('W, c, x, y and the learning rate are typed, and everything follows at once while the place stays', async ({ page }) => {
    for (let k = 0; k < 8; k++) await page.keyboard.press('n');
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '8');
    await expectQuantity(page, 'h.1.0', 0.1 + 0.9 * 1.5);
    await set(page, 'w 0 0 of layer 1', '0.5');
    await expectQuantity(page, 'h.1.0', 0.1 + 0.5 * 1.5);
    await set(page, 'c 0 of layer 1', '-0.25');
    await expectQuantity(page, 'h.1.0', -0.25 + 0.5 * 1.5);
    await set(page, 'x 0', '2');
    await expectQuantity(page, 'h.1.0', -0.25 + 0.5 * 2);
    // The other neuron is off: h = −0.2 − 1.1 · 2.
    await expectQuantity(page, 'yhat.0', 0.05 + 1.2 * 0.75);
    await set(page, 'y 0', '1');
    await expectQuantity(page, 'loss.0', (1 - 0.95) ** 2);
    await set(page, 'the learning rate', '0.25');
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '8');
    await button(page, 'Last step of this iteration').click();
    // ∂L/∂c = 2 (ŷ − y)
    await expectQuantity(page, 'c.2.0', 0.05 - 0.25 * 2 * (0.95 - 1));
  });

  test('a decimal comma, a typographic minus and a power of ten are numbers', async ({ page }) => {
    const rate = field(page, 'the learning rate');
    for (const [text, number] of [
      ['0,5', 0.5],
      [' 1e-3 ', 0.001],
      ['.25', 0.25],
    ] as const) {
      await set(page, 'the learning rate', text);
      expect(await value(rate)).toBe(number);
    }
    await set(page, 'c 0 of layer 2', '−1,5');
    expect(await value(field(page, 'c 0 of layer 2'))).toBe(-1.5);
  });

  test('leaving a field puts its number in force', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 1');
    await typeInto(page, weight, '0.75');
    expect(await value(weight)).toBe(0.9);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(weight).toHaveAttribute('data-value', '0.75');
    await typeInto(page, weight, '0.25');
    await weight.press('Tab');
    await expect(weight).toHaveAttribute('data-value', '0.25');
    await expect(field(page, 'c 0 of layer 1')).toBeFocused();
    await typeInto(page, weight, '-3');
    await button(page, 'One step on').click();
    await expect(weight).toHaveAttribute('data-value', '-3');
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '1');
  });

  test('Enter and the arrow keys move through a grid, and Escape brings the number back', async ({ page }) => {
    const [w0, w1] = [field(page, 'w 0 0 of layer 1'), field(page, 'w 1 0 of layer 1')];
    const [c0, c1] = [field(page, 'c 0 of layer 1'), field(page, 'c 1 of layer 1')];
    await typeInto(page, w0, '0.5');
    await w0.press('Enter');
    await selected(w1);
    await expect(w0).toHaveAttribute('data-value', '0.5');
    await w1.press('ArrowRight');
    await selected(c1);
    await c1.press('ArrowUp');
    await selected(c0);
    await c0.press('ArrowLeft');
    await selected(w0);
    await w0.press('ArrowDown');
    await selected(w1);
    await w1.press('Shift+Enter');
    await selected(w0);
    await typeInto(page, w0, '77');
    await w0.press('Escape');
    await expect(w0).toHaveValue('0.5');
    await w0.press('Tab');
    await expect(w0).toHaveAttribute('data-value', '0.5');
    await expect(undo(page)).toHaveAccessibleName('Undo: set w₀,₀⁽¹⁾');
    await undo(page).click();
    await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');
  });

  test('a field that Escape brought back takes the next number when it is left', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 1');
    await typeInto(page, weight, '77');
    await weight.press('Escape');
    await typeInto(page, weight, '0.5');
    await weight.press('Tab');
    await expect(weight).toHaveAttribute('data-value', '0.5');
  });

  test('what was typed and refused does not outlive the document it was typed into', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 1');
    await set(page, 'w 0 0 of layer 1', 'abc');
    await expect(weight).toHaveAttribute('aria-invalid', 'true');
    await openDocument(page, { ...abs, title: 'Another' });
    await expect(weight).toHaveValue(/^0\.90?$/);
    await expect(weight).toHaveAttribute('aria-invalid', 'false');
    await expect(page.getByRole('alert').filter({ hasText: 'is not a number' })).toHaveCount(0);
  });

  test('a number that Enter has put in force is selected where there is no cell below', async ({ page }) => {
    await set(page, 'the learning rate', '0,5');
    await selected(field(page, 'the learning rate'));
  });

  test('typing replaces the number from the very moment that the field has the focus', async ({ page }) => {
    const x = field(page, 'x 0');
    await x.evaluate(async (input: HTMLInputElement) => {
      input.focus();
      await Promise.resolve();
      document.execCommand('insertText', false, '0.75');
    });
    await expect(x).toHaveValue('0.75');
    await x.press('Enter');
    await expect(undo(page)).toHaveAccessibleName(/^Undo: set x/);
    await expect(x).toHaveAttribute('data-value', '0.75');
  });

  test('the click that brings the focus selects the number, also where the caret is put after it; the next one sets the caret', async ({
    page,
  }) => {
    const x = field(page, 'x 0');
    await x.click();
    await selected(x);
    // As WebKit does it: what is selected gives way to the caret only once the button is up again.
    const clicked = () =>
      x.evaluate(async (input: HTMLInputElement) => {
        input.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        input.setSelectionRange(1, 1);
        await new Promise((done) => setTimeout(done));
        return [input.selectionStart, input.selectionEnd === input.value.length];
      });
    await x.blur();
    await focusCell(x);
    expect(await clicked()).toEqual([0, true]);
    expect(await clicked()).toEqual([1, false]);
  });

  test('a weight typed after its update is what the field then shows', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 2');
    await button(page, 'Last step of this iteration').click();
    // The field is for what the iteration began with; what the update makes of it stands beneath.
    await expect(weight).toHaveAttribute('data-when', 'before');
    await set(page, 'w 0 0 of layer 2', '5');
    await expect(undo(page)).toHaveAccessibleName('Undo: set w₀,₀⁽²⁾');
    await expect(weight).toHaveAttribute('data-value', '5');
  });

  test('the caret moves inside a number before it leaves the field', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 1');
    await typeInto(page, weight, '1.25');
    await weight.press('ArrowLeft');
    await expect(weight).toBeFocused();
    await expect(weight).toHaveValue('1.25');
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '0');
    await weight.press('End');
    await weight.press('ArrowRight');
    await expect(field(page, 'c 0 of layer 1')).toBeFocused();
    await expect(weight).toHaveAttribute('data-value', '1.25');
  });

  for (const text of ['abc', '', '1.2.3', '1e999', 'NaN', 'Infinity']) {
    test(`“${text}” is no number: a sentence says so and the last good one stays in force`, async ({ page }) => {
      const weight = field(page, 'w 0 0 of layer 1');
      await set(page, 'w 0 0 of layer 1', text);
      await expect(weight).toHaveAttribute('aria-invalid', 'true');
      await expect(weight).toHaveAccessibleDescription(`“${text}” is not a number; 0.90 stays in force.`);
      await expect(page.getByRole('alert').filter({ hasText: 'is not a number' })).toHaveCount(1);
      await expect(weight).toHaveAttribute('data-value', '0.9');
      await expectQuantity(page, 'h.1.0', 0.1 + 0.9 * 1.5);
      await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');
      await set(page, 'w 0 0 of layer 1', '2');
      await expect(weight).toHaveAttribute('aria-invalid', 'false');
      await expect(page.getByRole('alert').filter({ hasText: 'is not a number' })).toHaveCount(0);
      await expectQuantity(page, 'h.1.0', 0.1 + 2 * 1.5);
    });
  }

  test('a learning rate below 0 is refused with a sentence', async ({ page }) => {
    await set(page, 'the learning rate', '-1');
    await expect(field(page, 'the learning rate')).toHaveAccessibleDescription('η is −1; a number from 0 up was expected.');
    await expect(field(page, 'the learning rate')).toHaveAttribute('data-value', '0.05');
  });

  test('each edit is one entry of undo and redo, under its name', async ({ page }) => {
    await set(page, 'w 0 0 of layer 1', '0.5');
    await set(page, 'c 1 of layer 1', '3');
    await set(page, 'y 0', '1');
    await set(page, 'the learning rate', '0.1');
    for (const name of ['set η', 'set y₀', 'set c₁⁽¹⁾', 'set w₀,₀⁽¹⁾']) {
      await expect(undo(page)).toHaveAccessibleName(`Undo: ${name}`);
      await undo(page).click();
      await expect(redo(page)).toHaveAccessibleName(`Redo: ${name}`);
    }
    await expect(field(page, 'w 0 0 of layer 1')).toHaveAttribute('data-value', '0.9');
    await expectQuantity(page, 'h.1.0', 0.1 + 0.9 * 1.5);
    await redo(page).click();
    await expectQuantity(page, 'h.1.0', 0.1 + 0.5 * 1.5);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+Shift+z');
    await expect(field(page, 'c 1 of layer 1')).toHaveAttribute('data-value', '3');
    await page.keyboard.press('Control+z');
    await expect(field(page, 'c 1 of layer 1')).toHaveAttribute('data-value', '-0.2');
    // Another edit ends what could have been redone; the same number again is no edit.
    await set(page, 'w 0 0 of layer 1', '0.5');
    await expect(redo(page)).toHaveAccessibleName('Redo: set c₁⁽¹⁾');
    await set(page, 'w 0 0 of layer 1', '0.25');
    await expect(redo(page)).toHaveAccessibleName('Nothing to redo');
  });

  test('activation and loss are chosen; what the log loss needs is said', async ({ page }) => {
    const activation = page.getByRole('combobox', { name: 'Activation of layer 1' });
    await page.keyboard.press('n');
    await activation.selectOption('Sigmoid');
    await expectQuantity(page, 'z.1.0', 1 / (1 + Math.exp(-1.45)));
    await expect(undo(page)).toHaveAccessibleName('Undo: layer 1 to Sigmoid');
    await activation.selectOption('Linear');
    await expectQuantity(page, 'z.1.1', -0.2 - 1.1 * 1.5);
    await undo(page).click();
    await expect(activation).toHaveValue('sigmoid');
    const loss = page.getByRole('combobox', { name: 'Loss' });
    await loss.selectOption('Log loss');
    await expect(loss).toHaveAccessibleDescription('The log loss needs targets from 0 to 1; data.y[0][0] is 1.62.');
    await expect(loss).toHaveValue('rss');
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '1');
  });

  test('an edit after an update leaves the initial parameters as they were', async ({ page }) => {
    const weight = field(page, 'w 0 0 of layer 2');
    await button(page, 'Last step of this iteration').click();
    await button(page, 'One step on').click();
    await expect(page.getByText('Iteration 2', { exact: true })).toBeVisible();
    const updated = await value(weight);
    expect(updated).not.toBe(1.2);
    await set(page, 'w 0 0 of layer 2', '5');
    await expect(page.getByText('Iteration 2', { exact: true })).toBeVisible();
    await button(page, 'One step back').click();
    // At the end of the first iteration the weight is what the update made of it.
    await expect(page.locator('aside [data-quantity="W.2.0.0"]:not([data-when])')).toHaveAttribute('data-value', String(updated));
    await button(page, 'One step on').click();
    await expect(weight).toHaveAttribute('data-value', '5');
    await button(page, 'Back to the initial parameters').click();
    await expect(weight).toHaveAttribute('data-value', '1.2');
    await expectQuantity(page, 'h.1.0', 0.1 + 0.9 * 1.5);
  });
});

test('under the log loss a target has to be a probability and the last layer keeps its sigmoid', async ({ page }) => {
  await openDocument(page, classes);
  await set(page, 'y 0', '2');
  await expect(field(page, 'y 0')).toHaveAccessibleDescription('The log loss needs targets from 0 to 1; y[0] is 2.');
  const activation = page.getByRole('combobox', { name: 'Activation of layer 2' });
  await activation.selectOption('ReLU');
  await expect(activation).toHaveAccessibleDescription('The log loss needs a sigmoid on the last layer; change the loss first.');
  await expect(activation).toHaveValue('sigmoid');
  await page.getByRole('combobox', { name: 'Loss' }).selectOption('RSS');
  await activation.selectOption('ReLU');
  await expect(activation).toHaveValue('relu');
  expect(await valuesOf(page, 'y.0')).toContain(classes.data.y[1]?.[0]);
});
