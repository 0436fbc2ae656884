import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { overview } from './support/documents.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Plan' });
const bar = (page: Page) => page.getByRole('group', { name: 'Plan' });
const step = (page: Page) => timeline(page).getAttribute('aria-valuenow');

async function openPlan(page: Page) {
  await page.getByRole('button', { name: /^Network / }).click();
  await page.getByRole('menuitem', { name: 'Plan for a class…' }).click();
  await expect(sheet(page)).toBeVisible();
}

/** Two stops: |x| at its eighth step, covered; 4-3-3-2 at its third. */
async function makePlan(page: Page) {
  for (let k = 0; k < 7; k++) await page.keyboard.press('n');
  await page.keyboard.press('c');
  await openPlan(page);
  await sheet(page).getByRole('button', { name: 'Add this moment' }).click();
  await sheet(page).getByRole('textbox', { name: 'Note for stop 1' }).fill('What is shut here?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await openDocument(page, overview);
  for (let k = 0; k < 2; k++) await page.keyboard.press('n');
  await openPlan(page);
  await sheet(page).getByRole('button', { name: 'Add this moment' }).click();
  await sheet(page).getByRole('textbox', { name: 'Note for stop 2' }).fill('Wider now');
}

test('a plan is made, presented with a clicker, kept, undone, and its notes keep step in a second window', async ({ page, context }) => {
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await makePlan(page);
  expect(await violations(page)).toEqual([]);
  const opening = context.waitForEvent('page');
  await sheet(page).getByRole('button', { name: 'Notes in a second window' }).click();
  const notes = await opening;
  await expect(notes.getByRole('heading', { name: 'The plan has not begun.' })).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Present from the start' }).click();
  await settled(page);
  await expect(bar(page)).toContainText('Stop 1 of 2');
  await expect(notes.getByRole('region', { name: 'Now' })).toContainText('What is shut here?');
  await expect(notes.getByRole('region', { name: 'Now' })).toContainText('2 numbers covered');
  await expect(notes.getByRole('region', { name: 'Next', exact: true })).toContainText('Wider now');
  expect(await violations(notes)).toEqual([]);
  expect(await step(page)).toBe('7');
  const gradient = page.getByRole('main').locator('[data-quantity="gradW.2.0.0"][data-value]');
  await expect(gradient).toHaveCount(0);

  // The clicker uncovers the two gradients, then goes on; back again they are covered.
  await page.keyboard.press('PageDown');
  await expect(gradient.first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(bar(page)).toContainText('Stop 2 of 2');
  await settled(page);
  expect(await step(page)).toBe('2');
  await expect(page.getByRole('main').locator('[data-quantity="h.2.2"][data-value]').first()).toBeAttached();
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Stop 2 of 2');
  await notes.getByRole('button', { name: 'Stop before' }).click();
  await expect(bar(page)).toContainText('Stop 1 of 2');
  await expect(gradient).toHaveCount(0);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Leave the plan' }).click();
  await expect(bar(page)).toHaveCount(0);

  // It is there again after a reload, and its removal can be taken back.
  await openPlan(page);
  await sheet(page).getByRole('button', { name: 'Up: Stop 2' }).click();
  await expect(sheet(page).getByRole('textbox', { name: 'Note for stop 1' })).toHaveValue('Wider now');
  await sheet(page).getByRole('button', { name: 'Remove the plan' }).click();
  await expect(sheet(page).getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(page, 'Undo: change the plan').click();
  await expect(page.getByRole('button', { name: 'Redo: change the plan' })).toBeVisible();
  await page.reload();
  await settled(page);
  await openPlan(page);
  await expect(sheet(page).getByRole('textbox', { name: 'Note for stop 1' })).toHaveValue('Wider now');
  expect(complaints).toEqual([]);
});

test('a plan travels in the link', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await makePlan(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Network / }).click();
  await page.getByRole('menuitem', { name: 'Share a link…' }).click();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await settled(other);
  await other.keyboard.press('g');
  await expect(bar(other)).toContainText('Stop 1 of 2');
  await expect(other.getByRole('button', { name: /^Network / })).toContainText('|x|');
});
