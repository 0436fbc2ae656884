import { expect, test, type Locator } from '@playwright/test';
import { overview } from './support/documents.ts';
import { field, set, undo } from './support/editing.ts';
import { button, openDocument, start, timeline } from './support/lab.ts';
import { expectQuantity, focusCell } from './support/values.ts';

async function paste(cell: Locator, text: string) {
  await focusCell(cell);
  await cell.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, overview);
});

test('a pasted block fills as many cells, is one entry, and says what it left out', async ({ page }) => {
  const corner = field(page, 'w 1 2 of layer 1');
  await paste(corner, '1\t2\n3\t4\n');
  for (const [name, number] of [
    ['w 1 2', 1],
    ['w 1 3', 2],
    ['w 2 2', 3],
    ['w 2 3', 4],
  ] as const)
    await expect(field(page, `${name} of layer 1`)).toHaveAttribute('data-value', String(number));
  const [x, c] = [overview.data.x[1] ?? [], overview.layers[0]?.c[1] ?? 0];
  const w = overview.layers[0]?.W[1] ?? [];
  await expectQuantity(page, 'h.1.1', c + (w[0] ?? 0) * (x[0] ?? 0) + (w[1] ?? 0) * (x[1] ?? 0) + (x[2] ?? 0) + 2 * (x[3] ?? 0));
  await expect(undo(page)).toHaveAccessibleName('Undo: paste 4 numbers');
  await undo(page).click();
  await expect(corner).toHaveAttribute('data-value', String(w[2]));
  await paste(field(page, 'c 2 of layer 1'), '7 8\n9 10');
  await expect(field(page, 'c 2 of layer 1')).toHaveAttribute('data-value', '7');
  await expect(page.getByText('The pasted block is 2 × 2; what does not fit here was left out.')).toBeVisible();
});

test('a pasted block with a word in it is refused as a whole', async ({ page }) => {
  await paste(field(page, 'w 0 0 of layer 1'), '1\t2\n3\tfour');
  await expect(page.getByRole('alert').filter({ hasText: '“four” is not a number' })).toBeVisible();
  await expect(field(page, 'w 0 0 of layer 1')).toHaveAttribute('data-value', String(overview.layers[0]?.W[0]?.[0]));
  await expect(undo(page)).toHaveAccessibleName('Undo: open “Four inputs, two targets”');
});

test('the Data tab: x and y of any observation, and which one is followed', async ({ page }) => {
  await page.getByRole('tab', { name: 'Data' }).click();
  await set(page, 'x 2 of observation 1', '1,5');
  await expectQuantity(page, 'x.2', 1.5);
  await set(page, 'y 1 of observation 0', '-2');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: set [yY]₁,₀$/);
  await expect(field(page, 'y 1 of observation 0')).toHaveAttribute('data-value', '-2');
  await page.keyboard.press('Tab');
  await button(page, 'Follow observation 0').click();
  await expect(button(page, 'Follow observation 0')).toHaveAttribute('aria-pressed', 'true');
  await expect(undo(page)).toHaveAccessibleName('Undo: follow observation 0');
  await expectQuantity(page, 'x.2', overview.data.x[0]?.[2] ?? NaN);
  await expectQuantity(page, 'y.1', -2);
  await undo(page).click();
  await expectQuantity(page, 'x.2', 1.5);
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '0');
});
