import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview } from './support/documents.ts';
import { openDocument, settled, start, type Doc } from './support/lab.ts';
import { answersOf } from './support/oracle.ts';
import { decimalsIn, printed } from './support/pdf.ts';
import { valuesOf } from './support/values.ts';

async function choose(page: Page, entry: string) {
  await page.getByRole('button', { name: /^Network / }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

const sheets = (page: Page) => page.getByRole('region', { name: /^Worksheet/ });
const keys = (page: Page) => page.getByRole('region', { name: /^Answer key/ });

async function worksheet(page: Page) {
  await choose(page, 'Worksheet…');
  await expect(sheets(page).first()).toBeVisible();
}

/** A number as a page prints it that rounds to two decimals, a small loss to four. */
function text(id: string, value: number): string {
  const decimals = /^(loss|totalLoss)/.test(id) && value < 10 ? 4 : 2;
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

/** Every number that the walk computes, as the key should have it, from an independent computation. */
function solved(doc: Doc): string[] {
  const answers = answersOf(doc);
  return answers.steps.flatMap(({ ids }) => ids.map((id) => text(id, answers.after.get(id) ?? answers.before.get(id) ?? NaN))).toSorted();
}

const shownOn = (page: Page) =>
  sheets(page)
    .locator('[data-quantity]')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));

const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

for (const [paper, size] of Object.entries(papers))
  test(`a worksheet prints on ${paper} with a key on pages of its own, and none of the key’s numbers stands on the sheet`, async ({
    page,
  }) => {
    for (const doc of [abs, overview]) {
      await openDocument(page, doc);
      await worksheet(page);
      await page.getByRole('radio', { name: paper, exact: true }).check();
      for (const level of ['half', 'all']) {
        if (level === 'all') await page.getByRole('slider', { name: 'Blanks' }).press('End');
        const [front, back] = [await sheets(page).count(), await keys(page).count()];
        const { pages, sizes } = await printed(page);
        expect(pages).toHaveLength(front + back);
        for (const [width, height] of sizes) {
          expect(width).toBeCloseTo(size[0], 0);
          expect(height).toBeCloseTo(size[1], 0);
        }
        const sheet = pages.slice(0, front).join('\n');
        const key = pages.slice(front).join('\n');
        expect(sheet).toContain('Name');
        expect(sheet).not.toContain('Answer key');
        expect(pages[front]).toMatch(/answer key/i);
        // Every number on the sheet is accounted for: given, or shown on purpose. The rest is in the key alone.
        const shown = await shownOn(page);
        expect(decimalsIn(sheet)).toEqual(decimalsIn(shown.join(' ')));
        const given = [...answersOf(doc).before.keys()].filter((id) => /^([Wcxy]|learningRate)(\.|$)/.test(id) && !/^[XY]/.test(id));
        if (level === 'all') expect(shown).toHaveLength(given.length);
        else {
          // What is given always stands there; of the rest some, and not all.
          expect(shown.length).toBeGreaterThan(given.length);
          expect(shown.length).toBeLessThan(decimalsIn(key).length + given.length);
        }
        expect(decimalsIn(key)).toEqual(solved(doc));
      }
      await page.keyboard.press('Escape');
    }
  });

test('a blank has nothing of its number, by mouse and by keys, and is wide enough to write in', async ({ page }) => {
  await openDocument(page, abs);
  await worksheet(page);
  const slider = page.getByRole('slider', { name: 'Blanks' });
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '1 of 28 numbers');
  const known = text('gradW.2.0.0', answersOf(abs).before.get('gradW.2.0.0') ?? NaN);
  const answer = sheets(page).getByRole('button', { name: `gradient of w 0 0 of layer 2: ${known}` });
  await expect(answer).toHaveAttribute('data-quantity', 'gradW.2.0.0');
  await answer.click();
  const blank = sheets(page).getByRole('button', { name: 'gradient of w 0 0 of layer 2: blank' });
  await expect(blank).toHaveText('');
  expect(await blank.evaluate((element) => element.outerHTML)).not.toMatch(/data-(quantity|value)|\d\.\d/);
  // 12 mm, at 96 pixels to the inch.
  expect((await blank.boundingBox())?.width).toBeGreaterThan((12 * 96) / 25.4);
  await blank.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(sheets(page).getByRole('button', { name: 'gradient of w 0 1 of layer 2: blank' })).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuetext', '3 of 28 numbers');
  // A step's number takes all of the step.
  await sheets(page)
    .getByRole('button', { name: /^All numbers of step 8,/ })
    .press('Enter');
  await expect(answer).toBeVisible();
  await page.getByRole('checkbox', { name: 'Print the answer key' }).uncheck();
  await expect(keys(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Network / })).toBeFocused();
});

test('a variant’s code, printed at its foot, brings its numbers up from the menu and from a link', async ({ page, baseURL }) => {
  await openDocument(page, overview);
  await worksheet(page);
  await page.getByRole('radio', { name: 'A variant’s' }).check();
  await page.getByRole('spinbutton', { name: 'How many of them' }).fill('2');
  await expect(page.getByRole('region', { name: 'Worksheet, variant 2, page 1 of', exact: false })).toBeVisible();
  const { pages } = await printed(page);
  const codes = [...new Set(pages.flatMap((one) => /#sheet=([\w-]+)/.exec(one)?.[1] ?? []))];
  expect(codes).toHaveLength(2);
  const printedKeys = await Promise.all(
    ['variant 1', 'variant 2'].map((name) =>
      page
        .getByRole('region', { name: new RegExp(`^Answer key, ${name},`) })
        .locator('[data-quantity^="grad"]')
        .evaluateAll((all) => all.map((one) => [one.dataset['quantity'] ?? '', Number(one.dataset['value'])] as const)),
    ),
  );
  expect(printedKeys[0]).not.toEqual(printedKeys[1]);
  await page.keyboard.press('Escape');
  // With another document open: the code has the shape in it.
  await openDocument(page, abs);
  await choose(page, 'Open a worksheet’s code…');
  const field = page.getByRole('textbox', { name: 'Code' });
  await field.fill('6V01-08Y2');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('There is no worksheet with this code: some of it is missing or mistyped.');
  await field.fill(` ${codes[0]?.toLowerCase().replaceAll('-', '') ?? ''}`);
  await field.press('Enter');
  const expectKey = async (which: number) => {
    await expect(page.getByRole('button', { name: /^Network / })).toContainText(`Worksheet ${codes[which]}`);
    await page.getByRole('slider', { name: 'Timeline' }).press('End');
    await settled(page);
    for (const [id, value] of printedKeys[which] ?? []) for (const there of await valuesOf(page, id)) expect(there, id).toBe(value);
    expect(await valuesOf(page, 'gradW.1.0.0')).not.toEqual([]);
  };
  await expectKey(0);
  await page.goto(`${baseURL}#sheet=${codes[1]}`);
  await expectKey(1);
});

test('a handout has a block for each step, whole and within its page, in the notation of the page', async ({ page }) => {
  // Where there is less room the pages are drawn smaller, but are the same pages.
  await page.setViewportSize({ width: 1000, height: 800 });
  await openDocument(page, overview);
  await page.keyboard.press(',');
  await page.getByRole('radio', { name: 'b and a', exact: true }).check();
  await page
    .getByRole('group', { name: /^Count neurons/ })
    .getByRole('radio', { name: '1', exact: true })
    .check();
  await page.keyboard.press('Escape');
  await choose(page, 'Handout…');
  await page.getByRole('radio', { name: 'Letter', exact: true }).check();
  await expect(page.getByRole('region', { name: /^Handout, page 1 of/ })).toBeVisible();
  const titles = await page.getByRole('article').getByRole('heading').allTextContents();
  expect(titles).toHaveLength(25);
  const outside = await page.getByRole('article').evaluateAll(
    (all) =>
      all.filter((step) => {
        const [inner, outer] = [step, step.closest('[data-page]')].map((one) => one?.getBoundingClientRect());
        const within = inner && outer && inner.top >= outer.top && inner.bottom <= outer.bottom && inner.right <= outer.right;
        return !within || step.scrollWidth > step.clientWidth + 1;
      }).length,
  );
  expect(outside).toBe(0);
  const { pages } = await printed(page);
  expect(pages).toHaveLength(await page.getByRole('region', { name: /^Handout/ }).count());
  expect(pages[0]).toContain('observation n = 2.');
  expect(pages.join(' ')).toMatch(/b\(1\).*a\(1\)/s);
  expect(pages.join(' ')).not.toMatch(/[cz]\([12]\)/);
  expect(await violations(page)).toEqual([]);
  // Each title once, in the order of the walk.
  const inOrder = pages.join('\n').replace(/\s+/g, ' ');
  expect(titles.map((title, k) => inOrder.match(new RegExp(`step ${k + 1} of 25 ${title}`, 'gi'))?.length)).toEqual(titles.map(() => 1));
  const gradients = [...answersOf(overview).before].filter(([id]) => /^grad[HWC]\./.test(id));
  for (const [id, value] of gradients) {
    const there = await valuesOf(page, id);
    expect(there.length, id).toBeGreaterThan(0);
    for (const one of there) expect(one).toBeCloseTo(value, 9);
  }
});

test('without a preview the page itself prints, not the sheet', async ({ page }) => {
  const before = await printed(page);
  await worksheet(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const after = await printed(page);
  expect(after).toEqual(before);
  expect(before.pages.join(' ')).toContain('Mixing the inputs of layer 1');
});
