import { expect, test, type Locator, type Page } from '@playwright/test';
import { undo } from './support/editing.ts';
import { at } from './support/keys.ts';
import { button, settled, start, timeline } from './support/lab.ts';
import { expectQuantity, restingPlace, typeInto, valuesOf } from './support/values.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

const panel = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** A finger from the middle of something to the side. */
async function swipe(page: Page, handle: Locator, dx: number) {
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part = 0) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * part, y }] });
  await send('touchStart');
  for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', part);
  await send('touchEnd');
}

test.beforeEach(({ page }) => start(page));

test('the walk by taps', async ({ page }) => {
  await button(page, 'One step on').tap();
  await button(page, 'One step on').tap();
  await at(page, 2);
  await button(page, 'One step back').tap();
  await at(page, 1);
  await button(page, 'Last step of this iteration').tap();
  await at(page, 16);
  await button(page, 'First step').tap();
  await at(page, 0);
  await button(page, 'Play').tap();
  await expect(button(page, 'Pause')).toBeVisible();
  await button(page, 'Pause').tap();
  await page.getByRole('radio', { name: 'Layer' }).tap();
  await expect(timeline(page)).toHaveAttribute('aria-valuemax', '6');
});

test('the step of the timeline that a finger is put on', async ({ page }) => {
  await timeline(page).locator('[data-step="9"]').tap();
  await at(page, 8);
  await settled(page);
});

test('a tapped number is lit everywhere', async ({ page }) => {
  // On the stage, in the product and in what is spelled out.
  const everywhere = page.locator('[data-number][data-quantity="x.0"]');
  await page.getByRole('region', { name: 'Mixing the inputs of layer 1' }).locator('[data-quantity="x.0"]').first().tap();
  await expect
    .poll(() => everywhere.evaluateAll((all) => all.map((one) => one.getAttribute('data-light'))))
    .toEqual(['self', 'self', 'self']);
});

test('the panels, a number typed, and another undone', async ({ page }) => {
  await expect(panel(page, 'Step')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'Mixing the inputs of layer 1' })).toBeVisible();
  await panel(page, 'Values').tap();
  const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 1', exact: true });
  await weight.tap();
  await expect(weight).toBeFocused();
  await typeInto(page, weight, '0,5');
  await page.keyboard.press('Enter');
  await expectQuantity(page, 'h.1.0', 0.1 + 0.5 * 1.5);
  await expect(undo(page)).toHaveAccessibleName('Undo: set w₀,₀⁽¹⁾');
  await undo(page).tap();
  await expectQuantity(page, 'h.1.0', 0.1 + 0.8 * 1.5);
  await panel(page, 'Data').tap();
  await button(page, 'Follow observation 2').tap();
  await expect(undo(page)).toHaveAccessibleName('Undo: follow observation 2');
  await panel(page, 'Step').tap();
  await expect(page.getByRole('heading', { name: 'Mixing the inputs of layer 1' })).toBeVisible();
  await at(page, 0);
});

test('x is dragged in the plot and a weight on its edge, each one entry of undo', async ({ page }) => {
  await panel(page, 'Plot').tap();
  // Undone with a click: the browser takes a tap right after a swipe for the end of a fling.
  const handle = page.getByRole('slider', { name: 'x of observation 0' });
  await swipe(page, handle, -70);
  await expect(undo(page)).toHaveAccessibleName('Undo: move observation 0');
  const moved = (await valuesOf(page, 'x.0'))[0] ?? NaN;
  await expect(handle).toHaveAttribute('aria-valuenow', String(moved));
  expect(moved).toBeLessThan(1.4);
  await expectQuantity(page, 'h.1.0', 0.1 + 0.8 * moved);
  await undo(page).click();
  await expectQuantity(page, 'h.1.0', 0.1 + 0.8 * 1.5);
  await expect(undo(page)).toHaveAccessibleName('Nothing to undo');
  // A finger need not hit a point: a tap close by follows it.
  const [x5, y5] = await restingPlace(page.locator('svg [data-n="5"]'));
  const [x, y] = [x5 - 8, y5 + 6];
  const n = await page.locator('svg [data-n]').evaluateAll(
    (points, [px, py]) => {
      const distance = (point: Element) => {
        const { left, top, width, height } = point.getBoundingClientRect();
        return Math.hypot(left + width / 2 - px, top + height / 2 - py);
      };
      return points.reduce((best, point) => (distance(point) < distance(best) ? point : best)).getAttribute('data-n');
    },
    [x, y] as const,
  );
  await page.touchscreen.tap(x, y);
  await expect(undo(page)).toHaveAccessibleName(`Undo: follow observation ${n}`);
  await undo(page).click();
  await swipe(page, page.getByRole('slider', { name: /^w 0 0 of layer 1: drag/ }), 30);
  await expectQuantity(page, 'h.1.0', 0.1 + 1.1 * 1.5);
  await undo(page).click();
  await expect(undo(page)).toHaveAccessibleName('Nothing to undo');
});
