import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs } from './support/documents.ts';
import { undo } from './support/editing.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { focusCell, restingPlace } from './support/values.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Data from a table' });
const alert = (page: Page) => sheet(page).getByRole('alert');
const put = (page: Page) => sheet(page).getByRole('button', { name: /^Put / });
/** Rows of the table of the inspector: inputs, then targets. */
const rows = (page: Page) =>
  page
    .getByRole('tabpanel')
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => Array.from(row.querySelectorAll('input'), ({ dataset }) => Number(dataset['value']))));
const widths = (page: Page) =>
  page
    .getByRole('button', { name: /^Network / })
    .textContent()
    .then((text) => /\d+(?: ?[-–] ?\d+)+$/.exec(text ?? '')?.[0].replace(/[ –]/g, (mark) => (mark === '–' ? '-' : '')));

async function openFile(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Open CSV…').click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
const pasteOnPage = (page: Page, text: string) =>
  page.getByRole('tabpanel').evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openDocument(page, abs);
  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(button(page, 'Open CSV…')).toBeVisible();
});

const flowers = 'id;kind;"long; cm";wide\n1;rose;4,0;1,5\n2;iris;6,0;\n\n3;iris;8,0;2,5\n4;rose;6,0;two\n5;iris;6,0;5,0\n';

test('a file: columns are chosen, flawed rows named and left out, inputs standardised, the network fitted; one change', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const before = await rows(page);
  await openFile(page, 'flowers.csv', flowers);
  await expect(sheet(page).getByText('5 rows of 4 columns')).toBeVisible();
  // Found out: semicolons, decimal commas, names; the kind is to be predicted, the number of the row says nothing.
  await expect(sheet(page).getByLabel('Columns parted by')).toHaveValue(';');
  await expect(sheet(page).getByLabel('Decimals')).toHaveValue(',');
  await expect(sheet(page).getByLabel('Use id as')).toHaveValue('out');
  await expect(sheet(page).getByLabel('Use kind as')).toHaveValue('target');
  await expect(sheet(page).getByText('line 3, wide is empty; line 6, wide is “two”')).toBeVisible();
  await expect(alert(page)).toHaveText(/^2 rows have gaps/);
  // The button says by its state that it waits; pressed all the same, nothing happens.
  await put(page).press('Enter');
  await expect(sheet(page)).toBeVisible();

  await sheet(page).getByLabel('Leave these 2 rows out').check();
  await sheet(page).getByLabel('Standardise the inputs').check();
  // By hand: long is 4, 8, 6, with mean 6; wide is 1.5, 2.5, 5, with mean 3.
  const sigma = [Math.sqrt(8 / 3), Math.sqrt((2.25 + 0.25 + 4) / 3)];
  const long = sheet(page).getByRole('row', { name: /^long; cm/ });
  await expect(long).toContainText('6.00');
  await expect(long).toContainText('1.63');
  await sheet(page).getByRole('combobox', { name: 'Deviation' }).selectOption({ label: 'of a sample, ÷ (N − 1)' });
  await expect(long).toContainText('2.00');
  await sheet(page).getByRole('combobox', { name: 'Deviation' }).selectOption({ label: 'of a population, ÷ N' });
  expect(await violations(page)).toEqual([]);
  await put(page).click();
  await expect(sheet(page)).toHaveCount(0);
  await settled(page);
  const [s0 = 1, s1 = 1] = sigma;
  const expected = [
    [(4 - 6) / s0, (1.5 - 3) / s1, 1],
    [(8 - 6) / s0, (2.5 - 3) / s1, 0],
    [0, (5 - 3) / s1, 0],
  ];
  const found = await rows(page);
  expect(found).toHaveLength(3);
  found.forEach((row, n) => row.forEach((value, j) => expect(value).toBeCloseTo(expected[n]?.[j] ?? NaN, 12)));
  expect(await widths(page)).toBe('2-2-1');
  await page.getByRole('tab', { name: 'Parameters' }).click();
  await expect(page.getByRole('complementary').getByRole('combobox', { name: 'Loss' })).toHaveValue('log');
  // A weight whose input is still there is as it was.
  await expect(page.locator('aside input[data-quantity="W.1.0.0"]')).toHaveAttribute('data-value', '0.9');
  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: read 3 observations');
  await undo(page).click();
  await settled(page);
  expect(await widths(page)).toBe('1-2-1');
  expect(await rows(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test('a paste on the page, a drop, the clipboard, and calling it off, which changes nothing', async ({ page, context }) => {
  const before = await rows(page);
  await pasteOnPage(page, 'x\ty\n1\t1\n2\t4\n3\t9\n');
  await expect(sheet(page).getByText('3 rows of 2 columns')).toBeVisible();
  await sheet(page).getByLabel('Use x as').selectOption({ label: 'Left out' });
  await expect(alert(page)).toHaveText('Choose a column as an input.');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  expect(await rows(page)).toEqual(before);

  await page.getByRole('main').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['1,2\n3,4\n'], 'dropped.csv', { type: 'text/csv' }));
    for (const type of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(sheet(page).getByText('dropped.csv')).toBeVisible();
  await put(page).click();
  await settled(page);
  expect(await rows(page)).toEqual([
    [1, 2],
    [3, 4],
  ]);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('nothing\nhere\n'));
  await button(page, 'Paste CSV').click();
  await expect(alert(page)).toHaveText('Choose a column as an input.');
  await button(page, 'Cancel').click();
  await context.clearPermissions();
  await button(page, 'Paste CSV').click();
  await sheet(page).getByLabel('Rows').fill('5 6\n7 8');
  await button(page, 'Read these rows').click();
  await put(page).click();
  await settled(page);
  expect(await rows(page)).toEqual([
    [5, 6],
    [7, 8],
  ]);
});

test('10,000 rows come in whole', async ({ page }) => {
  const text = `a,b,y\n${Array.from({ length: 10_000 }, (_, n) => `${(n % 7) / 4},${(n % 11) / 8},${n}`).join('\n')}`;
  await openFile(page, 'large.csv', text);
  await button(page, 'Put 10,000 rows in').click();
  await settled(page);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  expect((await rows(page))[3]).toEqual([0.75, 0.375, 3]);
});

test('a block of cells is chosen with Shift and arrows or a drag, copied for a spreadsheet, and set to 0 in one change', async ({
  page,
}) => {
  const cell = (id: string) => page.locator(`aside input[data-quantity="${id}"]`);
  const copied = () =>
    cell('X.0.1').evaluate((input) => {
      const clipboardData = new DataTransfer();
      input.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
  const before = await rows(page);
  await focusCell(cell('X.0.1'));
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('td[data-chosen]')).toHaveCount(4);
  await expect(page.getByText('2 × 2 chosen')).toBeAttached();
  expect(await copied()).toBe('-0.4\t0.5\n-2\t1.9');
  await page.keyboard.press('Delete');
  expect((await rows(page)).slice(1, 3)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await undo(page).click();
  await settled(page);
  expect(await rows(page)).toEqual(before);
  // By mouse; a plain arrow key is for one cell again.
  const [from, to] = [await restingPlace(cell('X.0.0')), await restingPlace(cell('Y.0.1'))];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('td[data-chosen]')).toHaveCount(4);
  expect(await copied()).toBe('1.5\t1.62\n-0.4\t0.5');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('td[data-chosen]')).toHaveCount(0);
});
