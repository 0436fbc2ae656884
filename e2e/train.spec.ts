import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { overview, wide } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start, type Doc } from './support/lab.ts';
import { allValues, dragBy, expectQuantity } from './support/values.ts';

const tab = (page: Page) => page.getByRole('tab', { name: 'Train' });
const curve = (page: Page) => page.getByRole('slider', { name: 'Loss at an iteration' });
const iteration = (page: Page, number: number) => expect(page.getByRole('main').getByText(`iteration ${number}`)).toBeVisible();
const rate = (page: Page) => page.getByRole('textbox', { name: 'learning rate', exact: false }).last();

/** A gradient-descent update of a 1-D regression over all observations, worked out here. */
function updated({ layers, data, learningRate }: Doc): Doc {
  const [first, second] = layers as [Layer, Layer];
  const sums = { W1: first.W.map(() => 0), c1: first.c.map(() => 0), W2: first.W.map(() => 0), c2: 0 };
  data.x.forEach(([x = 0], n) => {
    const h = first.W.map(([w = 0], i) => w * x + (first.c[i] ?? 0));
    const z = h.map((value) => Math.max(value, 0));
    const yhat = z.reduce((total, value, i) => total + value * (second.W[0]?.[i] ?? 0), second.c[0] ?? 0);
    const g = -2 * ((data.y[n]?.[0] ?? 0) - yhat);
    sums.c2 += g;
    h.forEach((value, i) => {
      const back = value > 0 ? g * (second.W[0]?.[i] ?? 0) : 0;
      sums.W2[i] = (sums.W2[i] ?? 0) + g * (z[i] ?? 0);
      sums.W1[i] = (sums.W1[i] ?? 0) + back * x;
      sums.c1[i] = (sums.c1[i] ?? 0) + back;
    });
  });
  const down = (values: readonly number[], by: readonly number[]) => values.map((value, i) => value - learningRate * (by[i] ?? 0));
  const W1 = down(
    first.W.map(([w = 0]) => w),
    sums.W1,
  ).map((w) => [w]);
  const [W2, c1, c2] = [[down(second.W[0] ?? [], sums.W2)], down(first.c, sums.c1), down(second.c, [sums.c2])];
  return {
    title: '',
    loss: 'rss',
    observation: 0,
    learningRate,
    data,
    layers: [
      { ...first, W: W1, c: c1 },
      { ...second, W: W2, c: c2 },
    ],
  };
}
type Layer = Doc['layers'][number];

const small: Doc = {
  title: 'Small',
  layers: [
    { activation: 'relu', W: [[0.8], [-0.5]], c: [0.1, 0.2] },
    { activation: 'linear', W: [[0.9, 1.2]], c: [-0.1] },
  ],
  loss: 'rss',
  data: { x: [[-2], [-1], [-0.3], [0.4], [1.1], [1.9]], y: [[2.1], [0.8], [0.4], [0.3], [1.2], [1.8]] },
  observation: 0,
  learningRate: 0.01,
};

/** The parameters as the inspector has them, which is then back at training. */
async function expectParameters(page: Page, { layers }: Doc) {
  await page.getByRole('tab', { name: 'Parameters' }).click();
  await expectQuantity(page, 'W.1.0.0', layers[0]?.W[0]?.[0] ?? NaN);
  await expectQuantity(page, 'c.1.1', layers[0]?.c[1] ?? NaN);
  await expectQuantity(page, 'W.2.0.1', layers[1]?.W[0]?.[1] ?? NaN);
  await expectQuantity(page, 'c.2.0', layers[1]?.c[0] ?? NaN);
  await tab(page).click();
}

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
  await button(page, 'Start again with η = 0.005').click();
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

/** A document with only some of its observations. */
const only = (doc: Doc, members: readonly number[]): Doc => ({
  ...doc,
  data: { x: members.map((n) => doc.data.x[n] ?? []), y: members.map((n) => doc.data.y[n] ?? []) },
});
/** The document with the parameters that stand in the fields. */
async function shown(page: Page): Promise<Doc> {
  const value = async (id: string) => Number(await page.locator(`aside input[data-quantity="${id}"]`).getAttribute('data-value'));
  return {
    ...small,
    layers: [
      { activation: 'relu', W: [[await value('W.1.0.0')], [await value('W.1.1.0')]], c: [await value('c.1.0'), await value('c.1.1')] },
      { activation: 'linear', W: [[await value('W.2.0.0'), await value('W.2.0.1')]], c: [await value('c.2.0')] },
    ],
  };
}
/** The observations that have a column on the page. */
const columns = (page: Page) =>
  page
    .getByRole('main')
    .locator('[data-quantity^="X.0."]')
    .evaluateAll((cells) =>
      [...new Set(cells.map((cell) => Number(cell.getAttribute('data-quantity')?.split('.')[2])))].toSorted((a, b) => a - b),
    );

test('in mini-batches each iteration is the walk over its own observations; a frozen weight stays, and its step says so', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, small);
  await page.getByRole('button', { name: 'Freeze parameters of layer 1' }).click();
  const lock = page.getByRole('button', { name: 'freeze w 0 0 of layer 1' });
  await lock.press('Enter');
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'freeze W of layer 1' })).toHaveAttribute('aria-pressed', 'mixed');
  await expect(page.getByRole('textbox', { name: 'w 0 0 of layer 1, frozen' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await tab(page).click();
  await page.getByLabel('Each update follows').selectOption('a mini-batch');
  const batch = page.getByRole('textbox', { name: 'Observations in a mini-batch' });
  // What is wrong with a size goes with it.
  const refused = page.getByRole('alert').filter({ hasText: /\S/ });
  await batch.fill('99');
  await batch.press('Enter');
  await expect(refused).toHaveCount(1);
  await page.getByLabel('Each update follows').selectOption('one observation');
  await expect(refused).toHaveCount(0);
  await page.getByLabel('Each update follows').selectOption('a mini-batch');
  await expect(batch).toHaveValue('2');
  await button(page, '10 updates').click();
  await iteration(page, 11);
  // Back through an epoch, and what is computed here from the columns that are shown.
  const seen: number[][] = [];
  for (const at of [4, 5, 6, 7]) {
    await curve(page).focus();
    await page.keyboard.press('Home');
    for (let k = 1; k < at; k++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await iteration(page, at);
    await settled(page);
    seen.push(await columns(page));
  }
  expect(
    seen
      .slice(0, 3)
      .flat()
      .toSorted((a, b) => a - b),
  ).toEqual([0, 1, 2, 3, 4, 5]);
  await page.getByRole('tab', { name: 'Parameters' }).click();
  const before = await shown(page);
  const after = updated(only(before, await columns(page)));
  // To the end of the iteration: the update of layer 1 comes last.
  await page.keyboard.press('Escape');
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('End');
  await expect(page.getByText('step 17 of 17')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('step 16 of 17')).toBeVisible();
  await expect(page.getByText(/is frozen: it keeps its value, whatever its gradient/).first()).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await iteration(page, 8);
  await expectQuantity(page, 'W.1.0.0', 0.8);
  await expectQuantity(page, 'W.1.1.0', after.layers[0]?.W[1]?.[0] ?? NaN);
  await expectQuantity(page, 'c.1.0', after.layers[0]?.c[0] ?? NaN);
  await expectQuantity(page, 'W.2.0.1', after.layers[1]?.W[0]?.[1] ?? NaN);
  expect(complaints).toEqual([]);
});

/** The mean loss of a 1-D regression over some observations, worked out here. */
function meanLoss({ layers, data }: Doc, members: readonly number[]): number {
  const [first, second] = layers as [Layer, Layer];
  const losses = members.map((n) => {
    const z = first.W.map(([w = 0], i) => Math.max(w * (data.x[n]?.[0] ?? 0) + (first.c[i] ?? 0), 0));
    const yhat = z.reduce((total, value, i) => total + value * (second.W[0]?.[i] ?? 0), second.c[0] ?? 0);
    return ((data.y[n]?.[0] ?? 0) - yhat) ** 2;
  });
  return losses.reduce((total, loss) => total + loss, 0) / members.length;
}

test('one by one it is the walk over one, the next in order each time; those held out are marked, and have a curve of their own', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  // A drag is one change, and so is each key.
  const share = page.getByRole('slider', { name: 'Held out' });
  const undo = page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ });
  await dragBy(page, share, 40);
  await expect(undo).toHaveAccessibleName(`Undo: hold out ${await share.inputValue()} %`);
  const dragged = Number(await share.inputValue());
  expect(dragged).toBeGreaterThan(0);
  await share.press('ArrowLeft');
  await share.press('ArrowLeft');
  await expect(share).toHaveValue(String(dragged - 10));
  for (const value of [dragged - 5, dragged, 0]) {
    await undo.click();
    await expect(share).toHaveValue(String(value));
  }
  await share.fill('35');
  await page.getByLabel('Each update follows').selectOption('one observation');
  await button(page, '10 updates').click();
  await iteration(page, 11);
  await settled(page);
  await expect(page.getByRole('radio', { name: 'One', exact: true })).toBeChecked();
  const followed = Number(/observation (\d)\.$/.exec((await page.getByText(/^Update 3 of 4 in epoch 3: /).textContent()) ?? '')?.[1]);
  const told = async (name: string) => Number(await page.locator(`[data-quantity="figure.${name}.10"]`).getAttribute('data-value'));
  const [training, heldOut] = [await told('trainingLoss'), await told('heldOutLoss')];
  expect(await violations(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(page.getByRole('button', { name: /^Follow observation/ })).toHaveCount(6);
  const out = await page.getByRole('button', { name: /held out$/ }).allTextContents();
  const rows = await page.getByRole('button', { name: /^Follow observation/ }).allTextContents();
  expect(out).toHaveLength(2);
  await expect(page.getByRole('button', { name: `Follow observation ${followed}`, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('tab', { name: 'Parameters' }).click();
  const here = await shown(page);
  const outside = out.map(Number);
  expect(training).toBeCloseTo(
    meanLoss(
      here,
      rows.map(Number).filter((n) => !outside.includes(n)),
    ),
    9,
  );
  expect(heldOut).toBeCloseTo(meanLoss(here, outside), 9);

  // The next iteration follows from this one's observation alone.
  await tab(page).click();
  await button(page, '1 update').click();
  await iteration(page, 12);
  await expectParameters(page, updated(only(here, [followed])));
  expect(complaints).toEqual([]);
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
