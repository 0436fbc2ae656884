import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { small, updated } from './support/descent.ts';
import { overview, wide } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { curve, expectParameters, iteration, tab } from './support/train.ts';
import { allValues, expectQuantity } from './support/values.ts';

const rate = (page: Page) => page.getByRole('textbox', { name: 'learning rate', exact: false }).last();

test('ten updates go where ten gradients over all observations lead, and each of them can be stepped into', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  await button(page, '10 updates').focus();
  await page.keyboard.press('Enter');
  await iteration(page, 11);
  // The inspector is in another place now, and what was in use still is.
  await expect(button(page, '10 updates')).toBeFocused();
  let expected = small;
  const trail = [small];
  for (let k = 0; k < 10; k++) {
    expected = updated(expected);
    trail.push(expected);
  }
  const check = (at: number) => expectParameters(page, trail[at] ?? small);
  await check(10);

  // By keyboard along the curve, and there.
  await curve(page).focus();
  for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowLeft');
  await expect(curve(page)).toHaveAttribute('aria-valuenow', '7');
  await page.keyboard.press('Enter');
  await iteration(page, 7);
  await check(6);

  // One more from there, and the button still has the focus; then all of it is one change.
  await button(page, '1 update').click();
  await iteration(page, 8);
  await expect(button(page, '1 update')).toBeFocused();
  await check(7);
  await page.getByRole('button', { name: /^Undo: train/ }).click();
  await settled(page);
  await expect(page.getByRole('radio', { name: 'One', exact: true })).toBeChecked();
  await check(0);
  expect(complaints).toEqual([]);
});

test('the policy of the page lets the worker compile the engine, and the page compile nothing', async ({ page }) => {
  const compiles = () => {
    try {
      // The smallest module there is: four letters and a version.
      return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  };
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  const working = page.waitForEvent('worker');
  await button(page, '1 update').click();
  await iteration(page, 2);
  expect(await (await working).evaluate(compiles)).toBe(true);
  expect(await page.evaluate(compiles)).toBe(false);
});

test('runs, draws the fit as it learns, answers meanwhile, and pauses where it stands', async ({ page }) => {
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  const fit = page.locator('[data-output="0"]');
  const before = await fit.getAttribute('d');
  await button(page, 'Run').click();
  await expect(fit).not.toHaveAttribute('d', before ?? '');
  await page.getByLabel('Pace', { exact: true }).first().selectOption({ label: 'as fast as it goes' });
  await expect(curve(page)).toBeVisible();
  await expect.poll(async () => Number(await curve(page).getAttribute('aria-valuemax'))).toBeGreaterThan(500);
  await button(page, 'Pause').click();
  await expect(button(page, 'Run')).toBeVisible();
  await settled(page);
  const reached = Number(await curve(page).getAttribute('aria-valuenow'));
  await iteration(page, reached);
  // What it has learnt is better than what it began with, and still there after a reload.
  const losses = await curve(page).getAttribute('aria-valuetext');
  expect(Number(losses?.split('loss ')[1])).toBeLessThan(1);
  const weight = page.getByRole('main').locator('[data-quantity^="W."][data-value]').first();
  const [id, trained] = [await weight.getAttribute('data-quantity'), Number(await weight.getAttribute('data-value'))];
  await page.reload();
  await settled(page);
  await expectQuantity(page, id ?? '', trained);
});

test('where it would go astray it stops, says why, and starts again with a smaller rate', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await tab(page).click();
  await button(page, 'Run').click();
  await expect(page.getByRole('alert').getByText(/^Stopped at iteration \d+: .* a parameter of layer [12] /)).toBeVisible();
  await settled(page);
  expect((await allValues(page)).filter((one) => /NaN|Infinity/.test(one))).toEqual([]);
  await button(page, 'Start again with η = 0.005').press('Enter');
  await expect(page.getByRole('button', { name: /^(Run|Pause)$/ })).toBeFocused();
  await expect.poll(async () => Number(await curve(page).getAttribute('aria-valuemax'))).toBeGreaterThan(30);
  await button(page, 'Pause').click();
  await expect(rate(page)).toHaveValue('0.005');
  await expect(page.getByText(/^Stopped at/)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an edit ends the run; the losses from before it stay', async ({ page }) => {
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  await button(page, '10 updates').click();
  await iteration(page, 11);
  await rate(page).fill('0.02');
  await page.keyboard.press('Enter');
  await button(page, '10 updates').click();
  await iteration(page, 21);
  await expect(curve(page)).toHaveAttribute('aria-valuemin', '1');
  await expect(curve(page)).toHaveAttribute('aria-valuemax', '21');
  await openDocument(page, overview);
  await expect(curve(page)).toHaveCount(0);
});

for (const doc of [small, wide])
  test(`axe finds nothing while “${doc.title}” has been trained, light and dark`, async ({ page }) => {
    await start(page);
    await openDocument(page, { ...doc, learningRate: 1e-6 });
    await tab(page).click();
    await button(page, '1 update').click();
    await iteration(page, 2);
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
