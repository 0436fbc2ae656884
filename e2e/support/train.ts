import { expect, type Page } from '@playwright/test';
import type { Doc } from './lab.ts';
import { expectQuantity } from './values.ts';

export const tab = (page: Page) => page.getByRole('tab', { name: 'Train' });
export const curve = (page: Page) => page.getByRole('slider', { name: 'Loss at an iteration' });
export const iteration = (page: Page, number: number) => expect(page.getByRole('main').getByText(`iteration ${number}`)).toBeVisible();

/** The parameters as the inspector has them, which is then back at training. */
export async function expectParameters(page: Page, { layers }: Doc) {
  await page.getByRole('tab', { name: 'Parameters' }).click();
  await expectQuantity(page, 'W.1.0.0', layers[0]?.W[0]?.[0] ?? NaN);
  await expectQuantity(page, 'c.1.1', layers[0]?.c[1] ?? NaN);
  await expectQuantity(page, 'W.2.0.1', layers[1]?.W[0]?.[1] ?? NaN);
  await expectQuantity(page, 'c.2.0', layers[1]?.c[0] ?? NaN);
  await tab(page).click();
}
