import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { button, complaintsOf, start } from './support/lab.ts';

const comparison = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const reference = /assets\/passes-[\w-]+\.json$/;

test('from the sheet of keys, all numbers are compared in this browser, and what came of it can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = complaintsOf(page);
  await start(page);
  await page.keyboard.press('?');
  await page.getByRole('link', { name: 'Check all numbers in this browser' }).click();
  await expect(page).toHaveTitle('Checking the numbers · Backstep');
  const summary = page.getByRole('status').filter({ hasText: 'All 8 comparisons agree: 124,863 numbers' });
  await expect(summary).toBeVisible();
  await expect(page.getByText('Agrees', { exact: true })).toHaveCount(8);
  await expect(comparison(page, 'Every number of a pass')).toContainText('16,884');
  await expect(comparison(page, 'In WebAssembly')).toContainText('Largest disagreement');
  expect(await violations(page)).toEqual([]);

  await button(page, 'Copy as text').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('All 8 comparisons agree');
  expect(copied).toContain('Gradients against difference quotients: Agrees');
  expect(copied).toContain(`Browser: ${await page.evaluate(() => navigator.userAgent)}`);
  expect(copied.match(/Largest disagreement: /g)).toHaveLength(8);

  // On a phone nothing sticks out.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('link', { name: 'Back to the lab' }).click();
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('one wrong digit is found: the comparison that it is in says so, with its place and both numbers', async ({ page }) => {
  let spoiled = '0.6665207595566435';
  await page.route(reference, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: body.replace('0.6665207495566435', spoiled) });
  });
  await page.goto('./?check');
  await expect(page.getByText(/^2 of 8 comparisons disagree/)).toBeVisible();
  const passes = comparison(page, 'Every number of a pass');
  await expect(passes.getByText('Disagrees', { exact: true })).toBeVisible();
  await expect(passes.getByRole('listitem')).toHaveText(
    'h.1.1, case 0 (plain), observation 0: 0.6665207495566435, and 0.6665207595566435 where it is compared with',
  );
  await expect(comparison(page, 'Gradient descent').getByText('Agrees', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  spoiled = '0.6665207495566435';
  await button(page, 'Compare again').click();
  await expect(page.getByText(/^All 8 comparisons agree/)).toBeVisible();
  await expect(passes.getByText('Agrees', { exact: true })).toBeVisible();

  await page.unroute(reference);
  await page.route(reference, (route) => route.abort());
  await button(page, 'Compare again').click();
  await expect(page.getByText('The numbers to compare with could not be fetched.')).toBeVisible();
});
