import { expect, type Page } from '@playwright/test';

/** What the tests see of a document: the format of docs/format.md, read as plain data. */
export interface Doc {
  readonly title: string;
  readonly layers: readonly { readonly activation: string; readonly W: number[][]; readonly c: number[] }[];
  readonly loss: string;
  readonly data: { readonly x: number[][]; readonly y: number[][] };
  readonly observation: number;
  readonly learningRate: number;
}

/** Everything the page complains of: a test that collects it also asserts on it. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Not the page's: what Playwright says where it blocks the service worker.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

export const timeline = (page: Page) => page.getByRole('slider', { name: 'Timeline' });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export async function start(page: Page) {
  await page.goto('./');
  await settled(page);
}

/** Opens a document through the file field of Open…; a table's may be there beside it for as long as its dialog is open. */
export async function openFile(page: Page, content: string, name = 'network.json') {
  await page
    .locator('input[type=file][accept*=".json"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function openDocument(page: Page, document: object) {
  await openFile(page, JSON.stringify({ format: 'backstep', version: 1, ...document }));
  if ('title' in document) await expect(page.getByRole('button', { name: /^Network / })).toContainText(String(document.title));
  await settled(page);
}

/** Opens what can be chosen about how steps are shown, where the card's head has no room for it. */
export async function openChoices(page: Page) {
  const choices = page.getByRole('group', { name: 'How steps are shown' });
  const more = button(page, 'How steps are shown');
  if ((await more.count()) > 0 && !(await choices.isVisible())) await more.click();
}

/** Waits until every view is loaded and shows the place that the timeline is at: card, plot and stage are drawn a frame or two after it. */
export async function settled(page: Page) {
  await page.waitForFunction(
    () =>
      document.querySelector('main h2') !== null &&
      document.querySelector('[data-loading]') === null &&
      !document.documentElement.hasAttribute('data-behind'),
  );
}

/** Steps on to a step of the walk, counted from 1, by the timeline. */
export async function goTo(page: Page, step: number) {
  await timeline(page).focus();
  await page.keyboard.press('Home');
  for (let k = 1; k < step; k++) await page.keyboard.press('ArrowRight');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(step - 1));
  await settled(page);
}
