import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, documentOf } from './support/documents.ts';
import { undo } from './support/editing.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { restingPlace } from './support/values.ts';

const handle = (page: Page, n: number) => page.getByRole('slider', { name: `x of observation ${n}:` });
const dots = (page: Page) => page.locator('aside svg [data-n]');
const dot = (page: Page, n: number) => page.locator(`aside svg [data-n="${n}"]`);
const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const number = async (page: Page, name: string) => Number(await fieldOf(page, name).getAttribute('data-value'));

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  // The plot is drawn late: until its frame is that of this document, its points are about to move.
  await expect(handle(page, 0)).toHaveAttribute('aria-valuemin', '-2.5');
});

test('in the fit any point is dragged, in one change; a double click adds one, a button another, and takes one away', async ({ page }) => {
  const complaints = complaintsOf(page);
  const [x, y] = await restingPlace(dot(page, 1));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(x + 40 * part, y - 30 * part);
  await page.mouse.up();
  await expect(handle(page, 1)).toBeVisible();
  await settled(page);
  // It is where the pointer left it, and is followed now.
  const [hx, hy] = await restingPlace(handle(page, 1));
  expect(Math.abs(hx - x - 40)).toBeLessThan(2.5);
  expect(Math.abs(hy - y + 30)).toBeLessThan(2.5);
  expect(await number(page, 'x 0')).toBeGreaterThan(-0.4);
  expect(await number(page, 'y 0')).toBeGreaterThan(0.5);
  await expect(undo(page)).toHaveAccessibleName('Undo: move observation 1');
  await undo(page).click();
  await expect(handle(page, 0)).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');

  // A click without a drag follows; a double click beside all points adds one there.
  await dot(page, 1).click();
  await expect(handle(page, 1)).toBeVisible();
  await settled(page);
  const [px, py] = await restingPlace(handle(page, 1));
  await page.mouse.dblclick(px + 60, py - 25);
  await expect(handle(page, 4)).toBeVisible();
  await settled(page);
  const [ax, ay] = await restingPlace(handle(page, 4));
  expect(Math.hypot(ax - px - 60, ay - py + 25)).toBeLessThan(2.5);
  await expect(undo(page)).toHaveAccessibleName('Undo: add observation 4');

  await button(page, 'Add a point').click();
  await page.mouse.click(ax - 20, ay - 12);
  await expect(handle(page, 5)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Add a point')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('complementary').getByRole('group', { name: 'Points' }).getByRole('button', { name: 'Remove point 5' }).click();
  await expect(handle(page, 4)).toBeVisible();
  await expect(dots(page)).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('by keyboard: arrows move a point both ways, Enter adds one, Delete removes it, and the last one stays', async ({ page }) => {
  await handle(page, 0).focus();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page, 'y 0')).toHaveAttribute('data-value', '1.63');
  await page.keyboard.press('ArrowLeft');
  await expect(fieldOf(page, 'x 0')).toHaveAttribute('data-value', '1.49');
  await expect(page.getByText('arrows move, Enter adds, Delete removes')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(handle(page, 4)).toBeFocused();
  expect(await number(page, 'x 0')).toBeGreaterThan(1.49);
  for (const left of [3, 2, 1, 0]) {
    await page.keyboard.press('Delete');
    await expect(handle(page, left)).toBeFocused();
  }
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alert').filter({ hasText: 'One observation has to stay' })).toBeVisible();
  for (let k = 0; k < 7; k++) await undo(page).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: open “Nearly |x|”');
  await expect(fieldOf(page, 'y 0')).toHaveAttribute('data-value', '1.62');
});

test('over two inputs too: a point is dragged and keeps its target, a double click adds one of the same class, keys move it', async ({
  page,
}) => {
  const four = {
    x: [
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
    ],
    y: [[0], [1], [1], [0]],
  };
  const doc = documentOf({ title: 'Four corners', widths: [2, 3, 1], activations: ['relu', 'sigmoid'], loss: 'log', seed: 4 });
  await openDocument(page, { ...doc, data: four });
  const ring = (n: number) => page.getByRole('slider', { name: `Inputs of observation ${n}:` });
  const spot = (n: number) => page.locator(`aside svg [data-quantity="Y.0.${n}"]`);
  await expect(ring(1)).toBeVisible();
  const [x, y] = await restingPlace(spot(3));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(x - 30 * part, y + 20 * part);
  await page.mouse.up();
  await expect(ring(3)).toBeVisible();
  await settled(page);
  const moved = [await number(page, 'x 0'), await number(page, 'x 1')];
  for (const value of moved) expect(value).toBeLessThan(1);
  expect(await number(page, 'y 0')).toBe(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: move observation 3');

  await ring(3).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => number(page, 'x 0')).toBeGreaterThan(moved[0] ?? NaN);
  const [px, py] = await restingPlace(spot(2));
  await page.mouse.dblclick(px - 50, py - 30);
  await expect(ring(4)).toBeVisible();
  await settled(page);
  expect(await number(page, 'y 0')).toBe(0);
  await ring(4).focus();
  await page.keyboard.press('Delete');
  await expect(ring(3)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  for (let k = 0; k < 3; k++) await undo(page).click();
  await page.keyboard.press('Control+z');
  await expect(ring(1)).toBeVisible();
});
