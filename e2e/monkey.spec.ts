import { readdirSync } from 'node:fs';
import { expect, test as base, type CDPSession, type LaunchOptions, type Page } from '@playwright/test';
import { abs } from './support/documents.ts';
import { complaintsOf, openChoices, openFile, settled, start } from './support/lab.ts';

/** What a browser compiles of what it has often run is no memory of the page's: without that its heap holds what the page keeps. */
const test = base.extend<object, { launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--no-opt --no-maglev --no-sparkplug'] });
    },
    { scope: 'worker' },
  ],
});

/** MONKEY_SEED repeats a run; MONKEY_ACTIONS makes a longer one. */
const seed = Number(process.env['MONKEY_SEED'] ?? 1);
const actions = Number(process.env['MONKEY_ACTIONS'] ?? 400);

function randomOf(start: number) {
  let state = start >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (n: number) => Math.floor(next() * n),
    of: <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)],
  };
}

type Random = ReturnType<typeof randomOf>;

interface Target {
  readonly x: number;
  readonly y: number;
  readonly kind: 'field' | 'list' | 'slider' | 'other';
  readonly name: string;
}

const moves = 'ArrowRight ArrowLeft ArrowUp ArrowDown Home End PageUp PageDown Tab Shift+Tab Enter Escape Space Backspace Delete';
const letters = 'n n p 1 2 3 ? x 0 - Control+z Control+y Control+Shift+z Control+s Control+o Control+a';
const keys = `${moves} ${letters}`.split(' ');

/** What a person could reach: whatever can be pressed, typed into or dragged, and lies in the window with nothing over it. */
const targets = (page: Page): Promise<Target[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        'button, input:not([type=file]), select, [role=slider], [role^=menuitem], [data-number], [data-step], [data-n]',
      ),
    ).flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const kind =
        element instanceof HTMLInputElement
          ? ('field' as const)
          : element instanceof HTMLSelectElement
            ? ('list' as const)
            : element.getAttribute('role') === 'slider'
              ? ('slider' as const)
              : ('other' as const);
      return hit && element.contains(hit) ? [{ x, y, kind, name: element.getAttribute('aria-label') ?? element.textContent ?? '' }] : [];
    }),
  );

async function drag(page: Page, random: Random, { x, y }: { readonly x: number; readonly y: number }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 0; k < 3; k++) await page.mouse.move(x + (random.next() - 0.5) * 200, y + (random.next() - 0.5) * 60);
  await page.mouse.up();
}

/** Text for a field. Numbers stay small: what overflows is rightly shown as NaN, and would hide the NaN that is looked for. */
function textFor(random: Random, name: string): string {
  const number = (random.next() * 4 - 2) * (name.includes('rate') ? 0.01 : 1);
  const good = number.toFixed(random.below(4));
  return random.of([good, good, good, good.replace('.', ','), 'abc', '', '1e', '--1', '1 2']) ?? good;
}

async function act(page: Page, random: Random): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  const choice = random.next();
  if (choice < 0.3) {
    const key = random.of(keys) ?? 'n';
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (choice < 0.4) {
    const point = { x: random.below(width), y: random.below(height) };
    if (random.next() < 0.5) await page.mouse.click(point.x, point.y);
    else await drag(page, random, point);
    return `mouse at ${point.x}, ${point.y}`;
  }
  const target = random.of(await targets(page));
  if (!target) return 'nothing to reach';
  if (target.kind === 'slider') await drag(page, random, target);
  else await page.mouse.click(target.x, target.y);
  if (target.kind === 'field') {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(textFor(random, target.name));
    const key = random.of(['Enter', 'Tab', 'Escape', 'ArrowDown']);
    if (key !== undefined && random.next() < 0.8) await page.keyboard.press(key);
  }
  if (target.kind === 'list') {
    // The list itself is drawn by the system, outside the page.
    await page.keyboard.press('Escape');
    await page.keyboard.press(random.of(['ArrowDown', 'ArrowUp']) ?? 'ArrowDown');
    await page.keyboard.press('Enter');
  }
  return `${target.kind} ${target.name}`;
}

/** Where every measurement is made: one document, at its beginning, with a full history of edits that are all alike. */
async function backToStart(page: Page) {
  for (let k = 0; k < 3; k++) await page.keyboard.press('Escape');
  await openFile(page, JSON.stringify({ format: 'backstep', version: 1, ...abs }));
  // What the last action asked for may open only now, and cover the page.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('banner').getByText(abs.title, { exact: true })).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  const tab = page.getByRole('tab', { name: /^(Step|Parameters)$/ });
  const one = page.getByRole('radio', { name: 'One', exact: true });
  await expect(tab.or(one).first()).toBeVisible();
  if ((await tab.count()) > 0) await tab.click();
  // From all observations back to one, whose tabs come back with it. Beside a lesson the choice is behind a button.
  await openChoices(page);
  await one.click();
  await tab.click();
  await page.getByRole('radio', { name: 'Matrix', exact: true }).click();
  // Counted from 0 or from 1, as the settings were left. Where the stage has little room only the layer at work has its weights on it.
  const bead = page.getByRole('slider', { name: /^w (0 0|1 1) of layer 1: drag/ });
  await bead.focus();
  for (let k = 0; k < 101; k++) {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
  }
  await settled(page);
}

/** Every part that is fetched when it is first wanted: code is no leak, whenever it comes. Workers are no part of the page. */
const parts = () => readdirSync('dist/assets').filter((file) => file.endsWith('.js') && !/worker/i.test(file));
const loadAll = (page: Page) =>
  page.evaluate((files) => Promise.all(files.map((file) => import(new URL(`assets/${file}`, document.baseURI).href))), parts());

async function heap(page: Page, client: CDPSession): Promise<number> {
  await backToStart(page);
  for (let k = 0; k < 3; k++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`${actions} random actions with seed ${seed} at ${width} × ${height} break nothing and keep nothing`, async ({ page }) => {
    test.setTimeout(120_000 + actions * 300);
    await page.setViewportSize({ width, height });
    const complaints = complaintsOf(page);
    page.on('filechooser', () => undefined);
    page.on('download', (download) => void download.cancel().catch(() => undefined));
    await start(page);
    await loadAll(page);
    // Another language loads the page anew, with a heap of its own and words that this test does not look for.
    await page.route(
      (url) => url.href.startsWith(page.url().split('#')[0] ?? ''),
      (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.fallback()),
    );
    const client = await page.context().newCDPSession(page);
    const random = randomOf(seed * 7919 + width);
    const done: string[] = [];
    const measured: number[] = [];
    // As many actions again go before, until what is used often has been compiled.
    for (const part of ['before', 'first half', 'second half']) {
      for (let k = 0; k < (part === 'before' ? actions : actions / 2); k++) {
        done.push(await act(page, random));
        const wrong = await page.evaluate(() => /NaN|undefined|\[object|Something on this page broke/.exec(document.body.innerText)?.[0]);
        expect([wrong, ...complaints].filter(Boolean), `after ${done.slice(-12).join(' → ')}`).toEqual([]);
      }
      measured.push(await heap(page, client));
    }
    // What is kept open differs from one measurement to the next by some per cent; what leaks is more each time.
    const [before = 0, first = 0, second = 0] = measured;
    test.info().annotations.push({ type: 'heap', description: `${measured.join(' → ')} bytes` });
    expect(second).toBeLessThan(Math.max(before, first) * 1.1);
    expect(complaints).toEqual([]);
  });
}
