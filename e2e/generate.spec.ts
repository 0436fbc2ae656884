import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { documentOf, overview } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';

const form = async (page: Page) => {
  await page.getByRole('tab', { name: 'Data' }).click();
  await page.getByText('Generate data').click();
};
/** Rows of the table as it shows them: inputs, then the target. */
const rows = (page: Page) =>
  page
    .getByRole('tabpanel')
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => Array.from(row.querySelectorAll('input'), ({ dataset }) => Number(dataset['value']))));
const put = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label, { exact: true }).last().fill(text);
  await page.keyboard.press('Enter');
};

test('a curve: as many points as asked for on it, again from the same seed, others from the next, and back', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await form(page);
  const before = await rows(page);
  await page.getByLabel('Shape').selectOption({ label: 'Sine' });
  await put(page, 'Observations', '12');
  await page.getByRole('slider', { name: 'Noise' }).fill('0');
  await button(page, 'Generate').click();
  await settled(page);
  const sine = await rows(page);
  expect(sine).toHaveLength(12);
  for (const [x = NaN, y = NaN] of sine) expect(Math.abs(y - Math.sin(x))).toBeLessThan(0.011);
  await button(page, 'Next seed').click();
  await settled(page);
  expect(await rows(page)).not.toEqual(sine);
  await put(page, 'Seed', '1');
  await button(page, 'Generate').click();
  await settled(page);
  expect(await rows(page)).toEqual(sine);
  expect(await violations(page)).toEqual([]);
  await put(page, 'Observations', '10001');
  await expect(page.getByText('From 1 to 10,000 observations can be generated.')).toBeVisible();
  for (let k = 0; k < 3; k++) await page.getByRole('button', { name: /^Undo: 12 observations of Sine/ }).click();
  await settled(page);
  expect(await rows(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test('two inputs get classes, more get a sentence, and what the loss cannot take is refused with another', async ({ page }) => {
  await start(page);
  await openDocument(page, documentOf({ title: 'Two', widths: [2, 3, 1], activations: ['relu', 'sigmoid'], loss: 'log', seed: 4 }));
  await form(page);
  await page.getByLabel('Shape').selectOption({ label: 'XOR' });
  await page.getByRole('slider', { name: 'Noise' }).fill('0');
  await button(page, 'Generate').click();
  await settled(page);
  for (const [a = NaN, b = NaN, y] of await rows(page)) if (a !== 0 && b !== 0) expect(y).toBe(Number(a < 0 !== b < 0));

  await openDocument(page, documentOf({ title: 'Logistic', widths: [1, 2, 1], activations: ['relu', 'sigmoid'], loss: 'log', seed: 4 }));
  const before = await rows(page);
  await page.getByLabel('Shape').selectOption({ label: 'Sine' });
  await button(page, 'Generate').click();
  await expect(page.getByText(/^The log loss needs targets from 0 to 1/)).toBeVisible();
  expect(await rows(page)).toEqual(before);

  await openDocument(page, overview);
  await expect(page.getByText('this network has 4 inputs and 2 outputs')).toBeVisible();
});
