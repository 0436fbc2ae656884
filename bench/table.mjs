// A table of 10,000 rows: from the file to its preview, and from the button to the page that shows it everywhere.
import { chromium } from '@playwright/test';
import { median } from './statistics.mjs';

const [rows, columns, rounds] = [10_000, 5, 5];
const text = [
  'a,b,c,d,y',
  ...Array.from({ length: rows }, (_, n) => Array.from({ length: columns }, (_, j) => (Math.sin(n * (j + 1)) * 3).toFixed(4)).join(',')),
].join('\n');

export async function measureTable(url) {
  const browser = await chromium.launch(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {});
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('tab', { name: 'Data' }).click();
  const settled = () =>
    page.waitForFunction(() => !document.querySelector('[data-loading]') && !document.documentElement.hasAttribute('data-behind'));
  const times = { 'to its preview': [], 'into the lab': [] };
  for (let k = 0; k < rounds; k++) {
    const begun = performance.now();
    const buffer = Buffer.from(text);
    await page.locator('input[type=file]').first().setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
    const put = page.getByRole('button', { name: 'Put 10,000 rows in' });
    await put.waitFor();
    const shown = performance.now();
    await put.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled();
    times['to its preview'].push(shown - begun);
    times['into the lab'].push(performance.now() - shown);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await settled();
  }
  await browser.close();
  return Object.entries(times).map(([what, all]) => ({
    what: `a table of 10,000 rows ${what}`,
    value: median(all),
    unit: 'ms',
    goal: 500,
    more: `of ${rounds}, up to ${Math.max(...all).toFixed(0)}`,
  }));
}
