import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { split } from '../src/core/deal.ts';
import { leastSquares, squares } from './support/baselines.ts';
import { button, complaintsOf, settled, start, type Doc } from './support/lab.ts';
import { predicted } from './support/oracle.ts';

/** The iteration, as the page counts them, whose network is looked at: a multiple of 16 from the first, so that the curve keeps its loss. */
const wanted = 401;

interface Trained {
  readonly predict: (x: readonly number[]) => number;
  readonly training: { readonly x: readonly number[][]; readonly y: readonly number[] };
  readonly heldOut: { readonly x: readonly number[][]; readonly y: readonly number[] };
  /** What the page says that the loss is, per observation that is held out. */
  readonly said: number;
}

/**
 * Opens an example, holds 30 % of it out, trains for more than 400 updates, and takes the network as it was after 400 of them and its data
 * out of the file that is saved: how far the run went by the pause is the machine's affair.
 */
async function train(page: Page, title: string): Promise<Trained> {
  await start(page);
  await page.getByRole('button', { name: /^Network / }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${title}`) }).click();
  await settled(page);
  await page.getByRole('tab', { name: 'Train' }).click();
  await page.getByRole('slider', { name: 'Held out' }).fill('30');
  await page.getByLabel('Pace', { exact: true }).first().selectOption({ label: '10 updates a frame' });
  await button(page, 'Run').click();
  const curve = page.getByRole('slider', { name: 'Loss at an iteration' });
  await expect.poll(async () => Number(await curve.getAttribute('aria-valuemax'))).toBeGreaterThan(wanted);
  await button(page, 'Pause').click();
  await expect(button(page, 'Run')).toBeVisible();
  await settled(page);
  const now = async () => Number(await curve.getAttribute('aria-valuenow'));
  await curve.focus();
  await page.keyboard.press('Home');
  await expect.poll(now).toBe(1);
  while ((await now()) < wanted) await page.keyboard.press('PageUp');
  while ((await now()) > wanted) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(`iteration ${wanted}`)).toBeVisible();
  await settled(page);
  const said = Number(await page.locator(`[data-quantity="figure.heldOutLoss.${wanted - 1}"]`).getAttribute('data-value'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as Doc;
  // Which observations are held out is the page's own; that they are these follows from the loss that it says.
  const dealt = split(saved.data.x.length, { size: null, seed: 1, heldOut: 0.3, frozen: [] });
  const side = (which: readonly number[]) => ({
    x: which.map((n) => saved.data.x[n] ?? []),
    y: which.map((n) => saved.data.y[n]?.[0] ?? NaN),
  });
  return { predict: (x) => predicted(saved, x)[0] ?? NaN, training: side(dealt.training), heldOut: side(dealt.heldOut), said };
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('cars: what is learnt explains held-out cars as well as the best plane does at least, and far better than their mean', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const { predict, training, heldOut, said } = await train(page, 'Cars');
  expect([training.x.length, heldOut.x.length]).toEqual([92, 39]);
  const error = squares(heldOut.x, heldOut.y, predict);
  expect(error / heldOut.x.length).toBeCloseTo(said, 9);
  const average = mean(training.y);
  const byMean = squares(heldOut.x, heldOut.y, () => average);
  const byPlane = squares(heldOut.x, heldOut.y, leastSquares(training.x, training.y));
  // R² of the plane is about 0.8 on cars like these.
  expect(1 - byPlane / byMean).toBeGreaterThan(0.6);
  expect(1 - error / byMean).toBeGreaterThan(0.75);
  expect(error).toBeLessThan(byPlane * 1.05);
  expect(complaints).toEqual([]);
});

test('penguins: nearly all that were held out are told apart, as by a plane, and far more than by the commoner kind', async ({ page }) => {
  const { predict, training, heldOut, said } = await train(page, 'Penguins');
  const right = (of: (x: readonly number[]) => number) =>
    heldOut.x.filter((x, n) => of(x) > 0.5 === (heldOut.y[n] === 1)).length / heldOut.x.length;
  const loss = mean(heldOut.x.map((x, n) => -Math.log(heldOut.y[n] === 1 ? predict(x) : 1 - predict(x))));
  expect(loss).toBeCloseTo(said, 6);
  const commoner = Number(mean(training.y) > 0.5);
  expect(right(() => commoner)).toBeLessThan(0.85);
  const accuracy = right(predict);
  expect(accuracy).toBeGreaterThan(0.9);
  expect(accuracy).toBeGreaterThan(right(() => commoner) + 0.1);
  expect(accuracy).toBeGreaterThanOrEqual(right(leastSquares(training.x, training.y)) - 0.04);
});
