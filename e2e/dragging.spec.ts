import { expect, test, type Page } from '@playwright/test';
import { abs } from './support/documents.ts';
import { field, undo, value } from './support/editing.ts';
import { openDocument, start, timeline } from './support/lab.ts';
import { dragBy, expectQuantity, restingPlace } from './support/values.ts';

const bead = (page: Page, name: string) => page.getByRole('slider', { name: `${name}: drag or use the arrow keys to change it` });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, abs);
});

test('a weight dragged on its edge, and moved with the arrow keys', async ({ page }) => {
  const handle = bead(page, 'w 0 0 of layer 1');
  await dragBy(page, handle, 40);
  await expect(handle).toHaveAttribute('aria-valuenow', '1.3');
  await expectQuantity(page, 'h.1.0', 0.1 + 1.3 * 1.5);
  await expect(undo(page)).toHaveAccessibleName('Undo: set w₀,₀⁽¹⁾');
  await undo(page).click();
  await expect(handle).toHaveAttribute('aria-valuenow', '0.9');
  await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');
  await handle.focus();
  for (const [key, after] of [
    ['ArrowUp', 0.91],
    ['ArrowRight', 0.92],
    ['ArrowLeft', 0.91],
    ['PageDown', 0.81],
  ] as const) {
    await handle.press(key);
    await expect(handle).toHaveAttribute('aria-valuenow', String(after));
    await expectQuantity(page, 'h.1.0', 0.1 + after * 1.5);
  }
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '0');
});

test('x dragged in the plot is one entry, the arrow keys move it too', async ({ page }) => {
  const handle = page.getByRole('slider', { name: 'x of observation 0' });
  // The plot is drawn late: until its frame is that of this document, the handle is about to move.
  await expect(handle).toHaveAttribute('aria-valuemin', '-2.5');
  await dragBy(page, handle, -60);
  // The field shows the last x as soon as the pointer is up, the handle a frame later.
  await expect(field(page, 'x 0')).not.toHaveAttribute('data-value', '1.5');
  const x = await value(field(page, 'x 0'));
  await expect(handle).toHaveAttribute('aria-valuenow', String(x));
  expect(x).toBeLessThan(1.4);
  expect(Math.round(x * 100) / 100).toBe(x);
  await expectQuantity(page, 'h.1.0', 0.1 + 0.9 * x);
  await expect(undo(page)).toHaveAccessibleName('Undo: move observation 0');
  await undo(page).click();
  await expect(handle).toHaveAttribute('aria-valuenow', '1.5');
  await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');
  await handle.focus();
  await handle.press('ArrowRight');
  await expectQuantity(page, 'x.0', 1.51);
  await handle.press('PageDown');
  await expectQuantity(page, 'x.0', 1.26);
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '0');

  // Up and back again in one drag: along x it has the y that it had when the drag began.
  const y = await field(page, 'y 0').getAttribute('data-value');
  const [px, py] = await restingPlace(handle);
  await page.mouse.move(px, py);
  await page.mouse.down();
  await page.mouse.move(px - 20, py + 40);
  await expect(field(page, 'y 0')).not.toHaveAttribute('data-value', y ?? '');
  await page.mouse.move(px - 20, py + 3);
  await page.mouse.up();
  await expect(field(page, 'y 0')).toHaveAttribute('data-value', y ?? '');
});

test('the frame of the plot stands still while its outermost observation is dragged', async ({ page }) => {
  const handle = page.getByRole('slider', { name: 'x of observation 0' });
  await expect(handle).toHaveAttribute('aria-valuemin', '-2.5');
  const last = await handle.getAttribute('aria-valuemax');
  const [x, y] = await restingPlace(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const dx of [-10, -60]) {
    await page.mouse.move(x + dx, y);
    await expect.poll(async () => (await restingPlace(handle))[0]).toBeCloseTo(x + dx, -0.5);
    await expect(handle).toHaveAttribute('aria-valuemax', last ?? '');
  }
  await page.mouse.up();
  await expect(handle).not.toHaveAttribute('aria-valuemax', last ?? '');
});
