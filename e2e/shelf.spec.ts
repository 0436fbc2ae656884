import { expect, test, type Page } from '@playwright/test';
import { overview } from './support/documents.ts';
import { goTo, openChoices, openDocument, start, timeline } from './support/lab.ts';
import { answersOf } from './support/oracle.ts';

const shelf = (page: Page) => page.getByRole('region', { name: /^The shelf/ });
const slot = (page: Page, layer: number) =>
  shelf(page)
    .getByRole('listitem')
    .nth(layer - 1);
const { before } = answersOf(overview);

/** Every number of the step card, against the independent computation. */
async function expectRight(page: Page) {
  const shown = await page
    .locator('main section [data-quantity][data-value]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-quantity') ?? '', Number(one.getAttribute('data-value'))] as const));
  expect(shown.length).toBeGreaterThan(4);
  for (const [id, value] of shown) expect(value, id).toBeCloseTo(before.get(id) ?? NaN, 9);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, overview);
});

test('each ∇h is put on the shelf by its step, and taken from there by those that reuse it', async ({ page }) => {
  await expect(shelf(page)).toContainText('No multiplication of the backward sweep yet');
  for (const [layer, step] of [
    [3, 9],
    [2, 13],
    [1, 17],
  ] as const)
    await expect(slot(page, layer)).toContainText(`step ${step}`);
  await goTo(page, 9);
  await expect(slot(page, 3)).toContainText('new');
  const kept = slot(page, 3).locator('[data-quantity="gradH.3.1"]');
  expect(Number(await kept.getAttribute('data-value'))).toBeCloseTo(before.get('gradH.3.1') ?? NaN, 12);
  for (const step of [10, 11, 12]) {
    await goTo(page, step);
    await expect(slot(page, 3)).toContainText('reused here');
  }
  await goTo(page, 13);
  await expect(slot(page, 3)).not.toContainText('reused here');
  await expect(slot(page, 2)).toContainText('new');
});

test('the counter compares with chains multiplied anew', async ({ page }) => {
  await goTo(page, 9);
  await expect(shelf(page)).toContainText('4 multiplications so far; 4 without the shelf');
  await goTo(page, 19);
  await expect(shelf(page)).toContainText('52 multiplications so far; 111 without the shelf');
});

test('a slot leads to the step that computes it', async ({ page }) => {
  await slot(page, 2).getByRole('button').click();
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '12');
});

test('full factors and the short form, each with the right numbers', async ({ page }) => {
  const factors = (name: string) => page.getByRole('radio', { name, exact: true });
  for (const step of [13, 14, 15]) {
    await goTo(page, step);
    const jacobians = page.locator('main section [data-quantity^="jac"]');
    await openChoices(page);
    await factors('Full factors').click();
    await expectRight(page);
    // Their pictures come a moment after the equation.
    await expect(jacobians).not.toHaveCount(0);
    const full = await jacobians.count();
    await factors('Short form').click();
    await expectRight(page);
    await expect.poll(() => jacobians.count()).toBeLessThan(full);
  }
  await goTo(page, 12);
  await expect(factors('Short form')).toHaveCount(0);
});

test('the tensor collapses by keyboard to the gradient, and its numbers stay right on the way', async ({ page }) => {
  await goTo(page, 14);
  const scrub = page.getByRole('slider', { name: 'Collapse the tensor' });
  await scrub.focus();
  const zeros = page.locator('main section [data-quantity="jacHW.2.0.1.0"]');
  await expect(zeros).toHaveCount(1);
  for (let k = 0; k < 12; k++) await page.keyboard.press('ArrowRight');
  await expect(zeros).toHaveCount(0);
  await expectRight(page);
  await page.keyboard.press('End');
  await expect(scrub).toHaveAttribute('aria-valuetext', 'What is left is ∇hᵀ zᵀ.');
  await expect(page.locator('main section [data-quantity="gradW.2.2.1"]')).toHaveCount(2);
  await expectRight(page);
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '13');
});
