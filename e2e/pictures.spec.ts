import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { classes, overview } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { predicted } from './support/oracle.ts';
import { expectQuantity, restingPlace } from './support/values.ts';

const tab = (page: Page) => page.getByRole('tab', { name: 'Train' });
const map = (page: Page) => page.getByRole('slider', { name: /at a place: arrow keys/ });

/** The output that the map reads, in full. */
const readingOf = (page: Page, output: number) =>
  page.locator(`[data-quantity="figure.map.${output}"]`).evaluate((element: HTMLElement) => Number(element.dataset['value']));

test('the map reads an output at a place and at an observation, follows one, and changes as the network learns', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, classes);
  await page.getByLabel('What the plot shows').selectOption({ label: 'ŷ₁ over x' });
  await map(page).focus();
  const [x0 = 0, x1 = 0] = classes.data.x[1] ?? [];
  expect(await readingOf(page, 1)).toBeCloseTo(predicted(classes, [x0, x1])[1] ?? NaN, 11);
  await expect(map(page)).toHaveAttribute('aria-valuetext', /observation 1, target [01]\.00$/);
  // A place of its own: what is said to be there is what the network gives there.
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  const said = (await map(page).getAttribute('aria-valuetext')) ?? '';
  const at = Array.from(said.matchAll(/x [01] (−?[\d.]+)/g), ([, digits = '']) => Number(digits.replace('−', '-')));
  expect(at).toHaveLength(2);
  expect(at[1]).toBeGreaterThan(x1);
  expect(await readingOf(page, 1)).toBeCloseTo(predicted(classes, at)[1] ?? NaN, 11);

  // A click follows an observation.
  const other = page.locator('aside [data-quantity="Y.1.3"]').first();
  await page.mouse.click(...(await restingPlace(other)));
  await settled(page);
  await expect(page.getByRole('button', { name: 'Undo: follow observation 3' })).toBeVisible();
  expect(await readingOf(page, 1)).toBeCloseTo(predicted(classes, classes.data.x[3] ?? [])[1] ?? NaN, 11);

  // As it learns, what is read at a place follows.
  await map(page).focus();
  const before = await readingOf(page, 1);
  await tab(page).click();
  await map(page).focus();
  await page.getByRole('tabpanel', { name: 'Train' }).getByRole('button', { name: 'Run' }).dispatchEvent('click');
  await expect.poll(async () => Math.abs((await readingOf(page, 1)) - before)).toBeGreaterThan(0.001);
  await button(page, 'Pause').click();
  expect(complaints).toEqual([]);
});

test('every parameter has its line over the run: it is read at any iteration, chosen by name, and leads there', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, { ...overview, learningRate: 0.001 });
  await tab(page).click();
  await button(page, '10 updates').click();
  await expect(page.getByRole('main').getByText('iteration 11')).toBeVisible();
  await page.getByRole('radio', { name: 'Parameters', exact: true }).click();
  const lines = page.getByRole('slider', { name: 'Parameters over iterations' });
  await expect(lines).toHaveAttribute('aria-valuenow', '11');
  await page.getByLabel('Which parameter').selectOption({ label: 'w₁,₂⁽¹⁾' });
  const readAt = (iteration: number) =>
    page.locator(`[data-quantity="figure.trail.W.1.1.2.${iteration - 1}"]`).evaluate((dot: SVGElement) => Number(dot.dataset['value']));
  // Where it stands, and where it began.
  const now = await readAt(11);
  expect(Number.isFinite(now)).toBe(true);
  expect(now).not.toBe(overview.layers[0]?.W[1]?.[2]);
  await lines.focus();
  await page.keyboard.press('Home');
  await expect(lines).toHaveAttribute('aria-valuetext', /^w 1 2 of layer 1 is .* in iteration 1$/);
  expect(await readAt(1)).toBe(overview.layers[0]?.W[1]?.[2]);
  for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
  const then = await readAt(5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('iteration 5')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(lines).toHaveAttribute('aria-valuetext', /^w 1 3 of layer 1 is/);
  await page.getByRole('tab', { name: 'Parameters' }).click();
  await expectQuantity(page, 'W.1.1.2', then);
  await tab(page).click();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the landscape shows the loss over two parameters as it is, and its path while it trains', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, classes);
  await tab(page).click();
  await page.getByRole('radio', { name: 'Landscape', exact: true }).click();
  await page.getByLabel('Parameter across').selectOption({ label: 'w₀,₁⁽²⁾' });
  await page.getByLabel('Parameter up').selectOption({ label: 'c₁⁽²⁾' });
  const landscape = page.getByRole('slider', { name: /^Loss over w 0 1 of layer 2 and c 1 of layer 2/ });
  const read = (what: string) =>
    page.locator(`[data-quantity="figure.landscape.${what}"]`).evaluate((element: HTMLElement) => Number(element.dataset['value']));
  /** The log loss of all observations and outputs, with the two parameters elsewhere. */
  const loss = (w: number, c: number) => {
    const layers = classes.layers.map((layer, k) =>
      k === 0
        ? layer
        : {
            ...layer,
            W: layer.W.map((row, i) => (i === 0 ? row.map((v, j) => (j === 1 ? w : v)) : row)),
            c: layer.c.map((v, i) => (i === 1 ? c : v)),
          },
    );
    return classes.data.x.reduce((total, x, n) => {
      const yhat = predicted({ ...classes, layers }, x);
      return total + yhat.reduce((sum, p, d) => sum - Math.log((classes.data.y[n]?.[d] ?? NaN) === 1 ? p : 1 - p), 0);
    }, 0);
  };
  const [w = NaN, c = NaN] = [classes.layers[1]?.W[0]?.[1], classes.layers[1]?.c[1]];
  await expect.poll(() => read('loss')).toBeCloseTo(loss(w, c), 9);
  await landscape.focus();
  for (const key of ['Shift+ArrowRight', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  const [a, b] = [await read('across'), await read('up')];
  expect(a).toBeGreaterThan(w);
  expect(b).toBeLessThan(c);
  expect(await read('loss')).toBeCloseTo(loss(a, b), 9);
  await expect(landscape).toHaveAttribute('aria-valuenow', String(a));
  // While it trains, the loss where the network stands falls.
  await page.keyboard.press('Home');
  await page.getByRole('tabpanel', { name: 'Train' }).getByRole('button', { name: 'Run' }).dispatchEvent('click');
  await expect.poll(() => read('loss')).toBeLessThan(loss(w, c) - 0.1);
  await button(page, 'Pause').click();
  await expect(page.getByText('what is seen is the path’s shadow', { exact: false })).toBeVisible();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
