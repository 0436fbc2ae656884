import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview, wide } from './support/documents.ts';
import { button, complaintsOf, openDocument, openFile, settled, start, timeline } from './support/lab.ts';
import { allValues } from './support/values.ts';

const network = (page: Page) => page.getByRole('button', { name: /^Network / });

async function choose(page: Page, entry: string) {
  await network(page).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function linkOf(page: Page): Promise<string> {
  await choose(page, 'Share a link…');
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

test('a link opens exactly what was shared: network, step, grain and the number asked about', async ({ page, context }) => {
  await openDocument(page, overview);
  await page.getByRole('radio', { name: 'Scalar', exact: true }).click();
  await timeline(page).focus();
  for (let k = 0; k < 40; k++) await page.keyboard.press('ArrowRight');
  await settled(page);
  await page.locator('[data-stage] [data-quantity="z.1.2"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const link = await linkOf(page);
  const other = await context.newPage();
  const complaints = complaintsOf(other);
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await other.goto(link);
  await expect(network(other)).toContainText(overview.title);
  await settled(other);
  await expect(timeline(other)).toHaveAttribute('aria-valuenow', '40');
  await expect(other.getByRole('radio', { name: 'Scalar', exact: true })).toBeChecked();
  await expect(other.getByRole('dialog')).toBeVisible();
  expect(await allValues(other)).toEqual(await allValues(page));
  expect(complaints).toEqual([]);
});

test('a long link says how long it is and offers the file', async ({ page }) => {
  await openDocument(page, wide);
  await choose(page, 'Share a link…');
  const sheet = page.getByRole('dialog', { name: 'Share a link' });
  await expect(sheet.getByRole('status')).toContainText(/^[\d,]+ characters long: many chat and mail programs/);
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: 'Save the file' }).click()]);
  expect(download.suggestedFilename()).toBe('Eight-layers-of-sixteen.backstep.json');
});

for (const [what, hash] of Object.entries({
  'no link at all': '#step-3',
  'a damaged one': '#1.AAAAAAAAAAAA',
  'one of another version': '#7.AAAA',
  script: '#1.<script>alert(1)</script>',
}))
  test(`${what} after the # is refused in one sentence, and the page is as it was`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(`./${hash}`);
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: /^This link [^.]+\.?.*$/ })).toBeVisible();
    await expect(network(page)).toContainText('|x|, untrained');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'This link' })).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('steps, walks, numbers and code are exported', async ({ page }) => {
  await openDocument(page, abs);
  await page.keyboard.press('End');
  await settled(page);
  await choose(page, 'Export…');
  const sheet = page.getByRole('dialog', { name: 'Export' });
  expect(await violations(page)).toEqual([]);
  const saved = async (what: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: `Save: ${what}` }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const csv = await saved('Every number as CSV');
  expect(csv.name).toBe('Nearly-x.csv');
  expect(csv.text).toMatch(/^id,symbol,value,iteration,step\r\n/);
  expect(csv.text).toContain('h.1.0,');
  const latex = await saved('The whole walk as LaTeX');
  expect(latex.text).toContain(String.raw`\begin{document}`);
  expect((await saved('NumPy code')).text).toContain('import numpy');
  expect((await saved('PyTorch code')).text).toContain('import torch');
  expect((await saved('This step as Markdown')).text).toContain('$');
  const picture = async (what: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: what }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const stage = await picture('Save as SVG: The stage as a picture');
  expect(stage.name).toBe('Nearly-x-stage.svg');
  const drawn = stage.bytes.toString('utf8');
  // The numbers of the stage as text, the fonts in the file, and nothing that only a browser could draw.
  const values = await page
    .locator('[data-stage] [data-value]')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()).filter(Boolean));
  expect(values.length).toBeGreaterThan(10);
  for (const value of values) expect(drawn).toContain(`>${value}</text>`);
  expect(drawn).toContain('data:font/woff2;base64,');
  expect(drawn).not.toMatch(/foreignObject|<script|color-mix|var\(/);
  const card = await picture('Save as PNG: The step card as a picture');
  expect(card.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(card.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('parameters alone are imported from lists and from a state dict, and bad ones are refused', async ({ page }) => {
  await openDocument(page, abs);
  await openFile(page, JSON.stringify({ '0.weight': [[2], [3]], '0.bias': [0, 1], '2.weight': [[1, -1]], '2.bias': [0.5] }));
  await settled(page);
  await expect(page.getByRole('textbox', { name: 'w 1 0 of layer 1', exact: true })).toHaveAttribute('data-value', '3');
  await expect(page.getByRole('textbox', { name: 'x 0', exact: true })).toHaveAttribute('data-value', '1.5');
  await openFile(page, JSON.stringify({ W: [[[1], [2]], [[1, 2, 3]]], c: [[0, 0], [0]] }));
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'w 1 0 of layer 1', exact: true })).toHaveAttribute('data-value', '3');
  await button(page, 'Dismiss').click();
});
