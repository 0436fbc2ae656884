import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { meanLoss, only, small, updated } from './support/descent.ts';
import { undo } from './support/editing.ts';
import { button, complaintsOf, openDocument, settled, start, type Doc } from './support/lab.ts';
import { curve, expectParameters, iteration, tab } from './support/train.ts';
import { dragBy, expectQuantity } from './support/values.ts';

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

test('one by one it is the walk over one, the next in order each time; those held out are marked, and have a curve of their own', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, small);
  await tab(page).click();
  // A drag is one change, and so is each key.
  const share = page.getByRole('slider', { name: 'Held out' });
  await dragBy(page, share, 40);
  await expect(undo(page)).toHaveAccessibleName(`Undo: hold out ${await share.inputValue()} %`);
  const dragged = Number(await share.inputValue());
  expect(dragged).toBeGreaterThan(0);
  await share.press('ArrowLeft');
  await share.press('ArrowLeft');
  await expect(share).toHaveValue(String(dragged - 10));
  for (const value of [dragged - 5, dragged, 0]) {
    await undo(page).click();
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
