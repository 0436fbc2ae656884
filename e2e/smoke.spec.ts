import { expect, test } from '@playwright/test';
import { button, complaintsOf } from './support/lab.ts';

test('opens under a sub-path, asks no other host for anything, and says nothing in the console', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  const complaints = complaintsOf(page);
  page.on('request', (request) => {
    // The path of the page is part of it; its own data and blobs come from no host.
    const { protocol, href } = new URL(request.url());
    if (!/^(data|blob):/.test(protocol)) hosts.add(href.startsWith(baseURL ?? '') ? (baseURL ?? '') : href);
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Mixing the inputs of layer 1' })).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect([...hosts]).toEqual([baseURL]);
  expect(complaints).toEqual([]);
});

test('a step on, and back through an update to the start', async ({ page }) => {
  await page.goto('./');
  const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 2', exact: true });
  await expect(weight).toHaveAttribute('data-value', '0.9');
  // Of the weights on their edges those of this step are lit, and none of another layer.
  const lit = page.locator('[data-stage] [data-active] [data-quantity^="W."]');
  expect(await lit.evaluateAll((all) => all.map((one) => one.getAttribute('data-quantity')))).toEqual(['W.1.0.0', 'W.1.1.0']);
  await button(page, 'Last step of this iteration').click();
  // w ← 0.9 − 0.05 · −1.43
  const updated = Number(await page.locator('aside [data-quantity="W.2.0.0"]:not([data-when])').getAttribute('data-value'));
  expect(updated).toBeCloseTo(0.9715, 12);
  await button(page, 'One step on').click();
  await expect(page.getByText('Iteration 2', { exact: true })).toBeVisible();
  expect(Number(await weight.getAttribute('data-value'))).toBe(updated);
  await button(page, 'Back to the initial parameters').click();
  await expect(weight).toHaveAttribute('data-value', '0.9');
});
