import { expect, type Page } from '@playwright/test';
import { timeline } from './lab.ts';

/** Expects the walk to be at a step, counted from 0. */
export const at = (page: Page, stop: number) => expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
export const iteration = (page: Page, number: number) => expect(page.getByText(`Iteration ${number}`, { exact: true })).toBeVisible();
/** What is said of the step: a notice of the page has a place of its own. */
export const status = (page: Page) => page.getByRole('status').and(page.locator('[aria-live]'));

export async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key);
}
