import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview } from './support/documents.ts';
import { openDocument, settled, start, timeline, type Doc } from './support/lab.ts';
import { batchAnswers, updatedBy } from './support/batchOracle.ts';
import { answersOf } from './support/oracle.ts';

interface Shown {
  readonly id: string;
  readonly value: string | null;
  readonly old: boolean;
}

const shown = (page: Page): Promise<Shown[]> =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('[data-quantity]')].map((element) => ({
      id: element.dataset['quantity'] ?? '',
      value: element.dataset['value'] ?? null,
      old: element.dataset['when'] === 'before',
    })),
  );

function wrong(doc: Doc, values: ReadonlyMap<string, number>, numbers: readonly Shown[]): string[] {
  return numbers.flatMap(({ id, value, old }) => {
    if (value === null) return [];
    const right = values.get(id);
    if (right === undefined) return [`${id} is unheard of`];
    const near = (wanted: number) => Math.abs(Number(value) - wanted) <= 1e-11 * Math.max(1, Math.abs(wanted));
    if (near(right) || (!old && /^[Wc]\./.test(id) && near(updatedBy(doc, values, id)))) return [];
    return [`${id} is ${value}, ${right} expected`];
  });
}

const toAll = async (page: Page) => {
  await page.getByRole('radio', { name: /^All / }).click();
  await expect(page.getByRole('slider', { name: /^Followed observation/ })).toBeVisible();
  await settled(page);
};

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const [name, doc] of Object.entries({ 'the |x| network': abs, '4-3-3-2': overview })) {
  test(`all observations of ${name}: every number at every step, one followed, back to one`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await start(page);
    await openDocument(page, doc);
    await toAll(page);
    const values = batchAnswers(doc);
    const last = Number(await timeline(page).getAttribute('aria-valuemax'));
    const seen = new Set<string>();
    for (let stop = 0; stop <= last; stop++) {
      await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
      await settled(page);
      const numbers = await shown(page);
      expect(wrong(doc, values, numbers), `step ${stop + 1}`).toEqual([]);
      numbers.filter(({ value }) => value !== null).forEach(({ id }) => seen.add(id));
      if (stop === 0) expect(numbers.filter(({ id, value }) => id.startsWith('gradHBatch') && value !== null)).toEqual([]);
      await page.keyboard.press('n');
    }
    // Every number of the batch form has been on the page, and the next iteration starts from the batch's update.
    const missing = [...values.keys()].filter((id) => /^(X|Y|H|Z|Yhat)\.|Batch/.test(id) && !seen.has(id));
    expect(missing).toEqual([]);
    await settled(page);
    const weight = (await shown(page)).find(({ id }) => id === 'W.1.0.0');
    expect(Number(weight?.value)).toBeCloseTo(updatedBy(doc, values, 'W.1.0.0'), 11);

    // One observation from there: the same parameters; and all the way back, the initial ones.
    await page.keyboard.press('Home');
    await page.keyboard.press('Home');
    await settled(page);
    const observations = page.getByRole('slider', { name: /^Followed observation/ });
    await observations.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(observations).toHaveAttribute('aria-valuenow', '2');
    await page.getByRole('radio', { name: 'One', exact: true }).click();
    await settled(page);
    const alone = answersOf({ ...doc, observation: 2 }).before;
    const h = page.getByRole('main').locator('[data-quantity="h.1.0"][data-value]').first();
    expect(Number(await h.getAttribute('data-value'))).toBeCloseTo(values.get('H.1.0.2') ?? NaN, 11);
    expect(alone.get('h.1.0')).toBeCloseTo(values.get('H.1.0.2') ?? NaN, 11);
  });
}

test('a gradient over all observations answers why, its parameter shows what it touches; axe; every width', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, abs);
  await toAll(page);
  for (let k = 0; k < 7; k++) await page.keyboard.press('n');
  await settled(page);
  await page.getByRole('main').locator('[data-quantity="gradWBatch.2.0.0"]').first().click();
  const why = page.getByRole('dialog');
  await expect(why.getByRole('region', { name: 'Made from' }).getByRole('listitem')).toHaveCount(abs.data.x.length);
  await expect(why.locator('[data-quantity="gradHBatch.2.0.3"]').first()).toBeVisible();
  // Its slope, a nudge and its path are those of L, the sum.
  const slope = batchAnswers(abs).get('gradWBatch.2.0.0') ?? NaN;
  await expect(why.getByText(`slope ${slope.toFixed(2).replace('-', '−')}`)).toBeVisible();
  const predicted = await why.locator('[data-nudge="predicted"]').textContent();
  expect(Number(predicted?.replace('−', '-'))).toBeCloseTo(slope * 0.01, 4);
  await why.getByRole('button', { name: 'Check every parameter' }).click();
  await expect(why.getByText(/^7 gradients checked; the largest disagreement is \d\.\d·10⁻/)).toBeVisible();
  await why.getByText('1 path to the loss').click();
  await expect(why.locator('details li').last()).toContainText(slope.toFixed(2).replace('-', '−'));
  await why.getByRole('button', { name: 'Show what it touches' }).click();
  await expect(page.getByRole('main').locator('[data-quantity^="H.2.0."][data-light="touched"]')).toHaveCount(abs.data.x.length);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Time both' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'median of' })).toBeVisible({ timeout: 30_000 });
  const growth = page.getByRole('table', { name: /^How both grow with N/ });
  await expect(growth.getByRole('row', { name: /^1,000 / })).toBeVisible();
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settled(page);
    expect(await sideways(page), `${width}`).toBe(false);
    // As many terms as leave the product its place beside them.
    const top = async (name: string | RegExp) => (await page.getByRole('group', { name }).boundingBox())?.y ?? NaN;
    if (width >= 1024) expect(await top('One matrix product'), `${width}`).toBeCloseTo(await top(/^Loop over observations/), 0);
    expect(await violations(page), `${width}`).toEqual([]);
  }
});
