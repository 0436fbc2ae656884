import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { overview } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';
import { dragBy, expectQuantity, valuesOf } from './support/values.ts';

const names = [
  'Box diagram',
  'Activation and slope',
  'Loss over the prediction',
  'Hinges and channels',
  'Without ReLU',
  'Neuron and matrix',
  'The growing product',
  'Hidden size and loss',
];
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

async function show(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Figure', exact: true }).selectOption({ label: name });
  await expect(figure(page, name)).toBeVisible();
  await settled(page);
}

/** The numbers of a figure are those of the stage. */
async function agrees(page: Page) {
  const shown = await page
    .locator('figure [data-quantity][data-value]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => [dataset['quantity'] ?? '', Number(dataset['value'])] as const));
  for (const [id, value] of shown) {
    const stage = await page
      .locator(`[data-stage] [data-quantity="${id}"][data-value]:not([data-when])`)
      .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => Number(dataset['value'])));
    for (const one of stage) expect(one, id).toBe(value);
  }
  return shown.length;
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await page.getByRole('tab', { name: 'Figures' }).click();
  await settled(page);
});

for (const scheme of ['light', 'dark'] as const)
  test(`every figure draws the scene, of |x| and of 4-3-3-2, and axe finds nothing, ${scheme}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const document of [null, overview]) {
      if (document) await openDocument(page, document);
      await timeline(page).focus();
      await page.keyboard.press('End');
      for (let k = 0; k < 8; k++) await page.keyboard.press('ArrowLeft');
      await settled(page);
      for (const name of names) {
        await show(page, name);
        if (name !== 'Hidden size and loss' && !(document && name === 'Hinges and channels'))
          expect(await agrees(page), name).toBeGreaterThan(0);
        // Landmarks are the page's own business (axe.spec.ts).
        expect(
          (await violations(page)).filter((line) => !line.startsWith('region:')),
          name,
        ).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
  });

test('a hinge is moved by key and by hand, each one change to undo; a box and its block light each other', async ({ page }) => {
  await show(page, 'Hinges and channels');
  const hinge = page.getByRole('slider', { name: /^Hinge of neuron 0/ });
  await hinge.focus();
  await page.keyboard.press('ArrowRight');
  await expectQuantity(page, 'c.1.0', 0.06);
  await dragBy(page, hinge, 40);
  await expect.poll(async () => (await valuesOf(page, 'c.1.0'))[0]).toBeLessThan(0);
  await settled(page);
  await page.getByRole('button', { name: /^Undo: set c/ }).click();
  await expectQuantity(page, 'c.1.0', 0.06);
  await page.getByRole('button', { name: /^Undo: set c/ }).click();
  await expectQuantity(page, 'c.1.0', 0.1);

  await show(page, 'Box diagram');
  const box = figure(page, 'Box diagram').getByRole('button', { name: 'W of layer 2, 1 × 2' });
  await box.hover();
  await expect(page.locator('[data-stage] [data-quantity="W.2.0.1"]').first()).toHaveAttribute('data-light', 'self');
});

test('ReLU is taken away and comes back; a figure opens large, where keys still step', async ({ page }) => {
  await show(page, 'Without ReLU');
  await button(page, 'Take ReLU away').press('Enter');
  await expect(button(page, 'Take ReLU away')).toBeFocused();
  await button(page, 'Give it the best line').click();
  await expect
    .poll(async () => {
      const [network = NaN] = await valuesOf(page, 'figure.loss.network');
      const [line = NaN] = await valuesOf(page, 'figure.loss.line');
      return Math.abs(network - line) < 1e-9;
    })
    .toBe(true);
  await page.getByRole('button', { name: /^Undo: the best line/ }).click();
  await page.getByRole('button', { name: /^Undo: take the activations away/ }).click();
  await expect(button(page, 'Take ReLU away')).toBeEnabled();
  await button(page, 'Enlarge: Without ReLU').click();
  await expect(page.getByRole('dialog', { name: 'Without ReLU' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Enlarge: Without ReLU')).toBeFocused();
});

test('hidden sizes are trained in a worker, and can be stopped', async ({ page }) => {
  const complaints = complaintsOf(page);
  await show(page, 'Hidden size and loss');
  await button(page, 'Train all sizes').click();
  await expect(page.locator('[data-quantity="figure.heldOut.1"]')).toBeVisible({ timeout: 60_000 });
  await button(page, 'Stop').click();
  await button(page, 'Train all sizes').click();
  await expect(page.getByText(/The held-out loss is lowest with 6 hidden neurons.*underfit.*overfit/)).toBeVisible({ timeout: 180_000 });
  expect(complaints).toEqual([]);
});

test('the tug-of-war: each observation pulls once, sorted, against the gradient that they make together', async ({ page }) => {
  const document = {
    ...overview,
    layers: [
      { activation: 'linear', W: [[0.5]], c: [0.25] },
      { activation: 'linear', W: [[2]], c: [0] },
    ],
    data: { x: [[1], [-2], [3]], y: [[1], [2], [-1]] },
    observation: 0,
  };
  await openDocument(page, document);
  await show(page, 'Tug-of-war');
  await expect(figure(page, 'Tug-of-war').getByText(/is computed in step/)).toBeVisible();
  await timeline(page).focus();
  await page.keyboard.press('End');
  await settled(page);
  // ŷ = 2 (0.5 x + 0.25), so ∂Lₙ/∂w⁽¹⁾ = −2 (y − ŷ) · 2 · x.
  const gradients = document.data.x.map(([x = 0], n) => -4 * ((document.data.y[n]?.[0] ?? 0) - (x + 0.5)) * x);
  const bars = figure(page, 'Tug-of-war').locator('[data-quantity^="gradWTerm.1.0.0."]');
  const shown = await bars.evaluateAll((all: SVGElement[]) => all.map(({ dataset }) => Number(dataset['value'])));
  expect(shown.map((value) => Number(value.toFixed(9)))).toEqual(gradients.toSorted((a, b) => b - a));
  const sum = gradients.reduce((total, value) => total + value, 0);
  await expectQuantity(page, 'gradWBatch.1.0.0', sum);
  await figure(page, 'Tug-of-war').getByRole('combobox', { name: 'Parameter', exact: true }).selectOption({ index: 1 });
  await expectQuantity(
    page,
    'gradCBatch.1.0',
    document.data.x.reduce((total, [x = 0], n) => total - 4 * ((document.data.y[n]?.[0] ?? 0) - (x + 0.5)), 0),
  );
  expect((await violations(page)).filter((line) => !line.startsWith('region:'))).toEqual([]);
});
