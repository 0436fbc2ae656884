import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { abs, overview } from './support/documents.ts';
import { built, host, nextVersion } from './support/host.ts';
import { button, complaintsOf, openDocument, settled, timeline } from './support/lab.ts';
import { expectQuantity } from './support/values.ts';

/** What a test has begun, to be ended with it however it ends. */
const begun: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const end of begun.splice(0)) await end();
});

async function hosted() {
  const lab = await host();
  begun.push(lab.leave);
  return lab;
}

async function nextBuilt() {
  const next = await nextVersion();
  begun.push(next.remove);
  return next;
}

// Elsewhere workers are blocked, so that no test depends on what another one kept.
test.use({ serviceWorkers: 'allow' });

/** Goes there, and waits until all of the page is kept on the device. */
async function visit(page: Page, url: string) {
  await page.goto(url);
  await settled(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** A file that is asked for after the page itself has begun: its answer comes from this version or from another. */
const keysOf = (page: Page) => page.getByRole('dialog', { name: /^Keys/ });
async function keysTitle(page: Page) {
  await page.keyboard.press('?');
  const title = await keysOf(page).getByRole('heading').first().textContent();
  await page.keyboard.press('Escape');
  return title;
}

const filesKept = (page: Page, name: RegExp) =>
  page.evaluate(async (pattern) => {
    const kept = await Promise.all((await caches.keys()).map(async (cache) => (await caches.open(cache)).keys()));
    return kept.flat().filter(({ url }) => new RegExp(pattern).test(url)).length;
  }, name.source);

const assetsOf = (folder: string) => readdirSync(join(folder, 'assets'));

test('after one visit everything is there without a network: deep links, lessons, training, the lab on another page', async ({
  page,
  context,
}) => {
  const lab = await hosted();
  const complaints = complaintsOf(page);
  await visit(page, lab.url);
  await openDocument(page, overview);
  await timeline(page).focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight');
  await lab.leave();
  await context.setOffline(true);

  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: /^Network / })).toContainText(overview.title);
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '3');
  expect(await keysTitle(page)).toBe('Keys');
  await page.getByRole('button', { name: /^Network / }).click();
  await page.getByRole('menuitem', { name: 'Share a link…' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Train' }).click();
  await button(page, '10 updates').click();
  await expect(page.getByRole('main').getByText('iteration 11')).toBeVisible();

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('button', { name: /^Network / })).toContainText(overview.title);
  await other.goto(`${lab.url}index.html#lesson=2.1`);
  await expect(other.getByRole('heading', { name: 'Back propagation' })).toBeVisible();
  await other.goto(`${lab.url}?embed&example=xor`);
  await expect(other.getByRole('group', { name: 'Network 2-3-1' })).toBeVisible();
  await other.goto(`${lab.url}?check`);
  await expect(other.getByText(/^All 8 comparisons agree/)).toBeVisible();
  expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('it can be installed: a name, and icons of the sizes that they say', async ({ page }) => {
  const lab = await hosted();
  await page.goto(lab.url);
  const session = await page.context().newCDPSession(page);
  const { url, data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '') as { name: string; display: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ name: 'Backstep', display: 'standalone' });
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  const sizes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    manifest.icons.filter(({ sizes }) => sizes !== 'any').map(({ src }) => new URL(src, url).href),
  );
  expect(sizes).toEqual(manifest.icons.flatMap(({ sizes }) => (sizes === 'any' ? [] : [sizes])));
});

const offered = (page: Page) => button(page, 'Load the new version');

test('a new version waits for a click, and no page ever gets a file of another version than its own', async ({ page, context }) => {
  const [lab, next] = [await hosted(), await nextBuilt()];
  await visit(page, lab.url);
  await openDocument(page, abs);
  const old = await context.newPage();
  await visit(old, lab.url);

  // While a host has some of the new files only, nothing is taken from it.
  lab.serve(next.folder, true);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const began = new Promise<ServiceWorker | null>((found) =>
      registration.addEventListener('updatefound', () => found(registration.installing), { once: true }),
    );
    await registration.update();
    const worker = await began;
    if (!worker) throw new Error('No worker of the new version has begun.');
    // It may have given up by now.
    while (worker.state !== 'redundant') await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
  });
  await expect(offered(page)).toHaveCount(0);

  // Then it has all of them, and the old ones no longer.
  lab.serve(next.folder);
  await page.reload();
  await settled(page);
  for (const tab of [page, old]) {
    await expect(offered(tab)).toBeVisible();
    await expect(tab.locator('html')).not.toHaveAttribute('data-next');
  }
  expect(await keysTitle(page)).toBe('Keys');
  await page.getByRole('textbox', { name: 'w 0 0 of layer 1' }).fill('0.25');
  await page.keyboard.press('Enter');
  await expectQuantity(page, 'W.1.0.0', 0.25);

  await offered(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-next');
  await settled(page);
  await expectQuantity(page, 'W.1.0.0', 0.25);
  await expect(offered(page)).toHaveCount(0);
  expect(await keysTitle(page)).toBe('Keys of the next version');

  // The other tab is left alone, and what it has not asked for until now it still gets.
  await expect(old.locator('html')).not.toHaveAttribute('data-next');
  expect(await keysTitle(old)).toBe('Keys');
  expect(await filesKept(page, /assets\/HelpSheet/)).toBe(assetsOf(built).filter((name) => name.startsWith('HelpSheet')).length);
  await old.close();
  await page.reload();
  await settled(page);
  await expect.poll(() => filesKept(page, /assets\/(?!next-)/)).toBe(0);
  expect(await filesKept(page, /assets\/next-/)).toBe(assetsOf(next.folder).length);
});

/** A visit without a worker, as far as having what keeps the work. */
async function visitWithoutWorker(context: BrowserContext, url: string) {
  await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  const page = await context.newPage();
  const keeping = page.waitForResponse(/assets\/session-/);
  await page.goto(url);
  await settled(page);
  await keeping;
  return page;
}

test('where a part is missing a sentence says what to do, and nothing is lost', async ({ context }) => {
  const [lab, next] = [await hosted(), await nextBuilt()];
  const page = await visitWithoutWorker(context, lab.url);
  await page.route(/assets\/page-[^/]*js$/, (route) => route.abort());
  await page.goto(`${lab.url}?lang=de`);
  await expect(page.getByText('Backstep ließ sich nicht ganz laden.')).toBeVisible();
  await page.unrouteAll();
  // What notices that a part is missing comes when the page is idle.
  const noticing = page.waitForResponse(/assets\/session-/);
  await page.goto(lab.url);
  await settled(page);
  await noticing;
  lab.serve(next.folder);
  await page.keyboard.press('?');
  await expect(page.getByText('A part of this page could not be loaded: load the page again, your work is kept.')).toBeVisible();
  // The page goes on.
  await page.getByRole('textbox', { name: 'w 0 0 of layer 1' }).fill('0.25');
  await page.keyboard.press('Enter');
  await expectQuantity(page, 'W.1.0.0', 0.25);
  await lab.leave();
  await button(page, 'Load the page again').click();
  await expect(page.getByText('There is no network just now. Everything stays as it is')).toBeVisible();
  await expectQuantity(page, 'W.1.0.0', 0.25);
  await lab.comeBack();
  await button(page, 'Load the page again').click();
  await expect(page.locator('html')).toHaveAttribute('data-next');
  await settled(page);
  await expectQuantity(page, 'W.1.0.0', 0.25);
  expect(await keysTitle(page)).toBe('Keys of the next version');
});
