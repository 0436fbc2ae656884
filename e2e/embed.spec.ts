import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview } from './support/documents.ts';
import { answersOf } from './support/oracle.ts';

/** A page of another origin, with the lab in a frame; it keeps all that it hears. */
let host: Server;
let origin = '';

test.beforeAll(async () => {
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Host</title><iframe title="Lab" width="900" height="700"></iframe>');
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise<void>((done) => void host.close(() => done())));

interface Heard {
  readonly type: string;
  readonly id?: unknown;
  readonly ok?: boolean;
  readonly sentence?: string;
  readonly state?: { readonly number: number; readonly grain: string; readonly written: Record<string, number> };
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

const lab = (page: Page) => page.frameLocator('iframe');

async function embed(page: Page, baseURL: string, query: string) {
  await page.goto(origin);
  await page.evaluate((src) => {
    window.heard = [];
    addEventListener('message', ({ data }: MessageEvent<Heard>) => void window.heard.push(data));
    document.querySelector('iframe')?.setAttribute('src', src);
  }, `${baseURL}?embed${query}`);
  await expect(lab(page).getByRole('slider', { name: 'Timeline' })).toBeVisible();
}

const send = (page: Page, message: object, to: string) =>
  page.evaluate(([data, target]) => document.querySelector('iframe')?.contentWindow?.postMessage(data, target), [message, to] as const);

/** Sends a message and waits for its answer. */
async function ask(page: Page, message: object, to: string): Promise<Heard | undefined> {
  const id = Math.trunc(await page.evaluate(() => window.heard.length * 1000 + Math.random() * 1000));
  await send(page, { ...message, id }, to);
  const answer = () => page.evaluate((wanted) => window.heard.find((one) => one.type === 'backstep.answer' && one.id === wanted), id);
  await expect.poll(answer).toBeTruthy();
  return answer();
}

test('a host that names its origin loads a document, goes to a step, and hears of changes', async ({ page, baseURL: base }) => {
  const baseURL = base ?? '';
  const to = new URL(baseURL).origin;
  await embed(page, baseURL, `&origin=${origin}&show=stage,card,timeline`);
  await expect.poll(() => page.evaluate(() => window.heard[0])).toEqual({ type: 'backstep.ready', version: 1 });
  await expect(lab(page).getByRole('button', { name: /^Network / })).toHaveCount(0);

  const loaded = await ask(page, { type: 'backstep.load', document: { format: 'backstep', version: 1, ...overview }, step: 3 }, to);
  expect(loaded?.ok).toBe(true);
  expect(loaded?.state?.number).toBe(3);
  const { before: values } = answersOf(overview);
  expect(loaded?.state?.written['h.2.0']).toBeCloseTo(values.get('h.2.0') ?? NaN, 12);
  await expect(lab(page).locator('[data-stage] [data-quantity="h.2.0"][data-value]').first()).toBeVisible();

  const went = await ask(page, { type: 'backstep.go', step: 1, grain: 'scalar' }, to);
  expect(went?.state).toMatchObject({ number: 1, grain: 'scalar' });
  await expect(lab(page).getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-valuenow', '0');

  const refused = await ask(page, { type: 'backstep.load', document: { ...abs, format: 'backstep', version: 1, loss: 'none' } }, to);
  expect(refused).toMatchObject({ ok: false, sentence: expect.stringContaining('loss') as unknown });
  expect((await ask(page, { type: 'backstep.go', step: 4000 }, to))?.ok).toBe(false);
  expect((await ask(page, { type: 'backstep.get' }, to))?.state?.number).toBe(1);

  const already = await page.evaluate(() => window.heard.length);
  await lab(page).getByRole('button', { name: 'One step on', exact: true }).click();
  await expect.poll(() => page.evaluate((n) => window.heard.slice(n).some(({ type }) => type === 'backstep.changed'), already)).toBe(true);
  const frame = page.frames().find((one) => one.url().includes('embed'));
  expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a host of another origin that is not named hears nothing and changes nothing', async ({ page, baseURL: base }) => {
  const baseURL = base ?? '';
  await embed(page, baseURL, '&show=stage,timeline');
  await lab(page).getByRole('slider', { name: 'Timeline' }).press('ArrowRight');
  await send(page, { type: 'backstep.go', step: 5, id: 1 }, '*');
  await send(page, { type: 'backstep.load', document: { format: 'backstep', version: 1, ...overview }, id: 2 }, '*');
  // The lab handles messages in order: once a key that came after them has been answered, they have been passed over.
  await lab(page).getByRole('slider', { name: 'Timeline' }).press('ArrowRight');
  await expect(lab(page).getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-valuenow', '2');
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test('the address chooses parts, theme and example, and says what it does not know', async ({ page }) => {
  await page.goto('./?embed&show=stage,timeline,card,cards&theme=dark&example=xor');
  await expect(page.getByRole('alert')).toContainText('“cards” is no part');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('Backstep: Exclusive or', { exact: false })).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  // Keys for what an embed does not have are left alone: no plan, no presenting, no chapter. Settings are those that an embed can follow.
  const taken = (...keys: string[]) =>
    page.evaluate(
      (all) => all.filter((key) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
      keys,
    );
  expect(await taken('g', 'p', 'l', '?')).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await taken('n', ',')).toEqual(['n', ',']);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('group', { name: /^Decimals/ })).toBeVisible();
  await expect(settings.getByRole('group', { name: /^(Theme|Language|While presenting)/ })).toHaveCount(0);
  // Nothing is kept from a page of somebody else's.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
