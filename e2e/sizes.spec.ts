import { expect, test, type Page } from '@playwright/test';
import { abs, overview, wide } from './support/documents.ts';
import { button, openFile, settled, start, timeline, type Doc } from './support/lab.ts';

const sizes = [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [640, 900],
  [390, 844],
] as const;

const transport = ['First step', 'One step back', 'Play', 'One step on', 'Last step of this iteration'];

/** Pairs of texts of numbers in the stage that lie on one another by more than a pixel each way. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('[role="group"][aria-label^="Network"]');
    const texts = Array.from(stage?.querySelectorAll<HTMLElement>('[data-quantity]') ?? []).flatMap((element) => {
      const text = element.textContent ?? '';
      if (text.trim() === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom, height } = range.getBoundingClientRect();
      // A line of text is taller than its digits by about a fifth above and below.
      const box = { left, right, top: top + height / 5, bottom: bottom - height / 5 };
      return [{ id: `${element.dataset['quantity']} (${text})`, box }];
    });
    return texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [`${a.id} on ${b.id}: ${across.toFixed(1)} × ${down.toFixed(1)}`] : [];
      }),
    );
  });

/** Elements in header, timeline and the card's title whose text is cut off. What is hidden from the eye on purpose is 1 px wide. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('header *, footer *, main h2, main h2 *')).flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const tiny = element.clientWidth <= 1;
      const cut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth && element.textContent?.trim() !== '';
      return cut && !tiny && element.checkVisibility()
        ? [`“${element.textContent?.trim().slice(0, 60) ?? ''}” ${element.scrollWidth} > ${element.clientWidth}`]
        : [];
    }),
  );

/** On a phone the button has no word for what it opens, so its title is looked for in the header. */
async function open(page: Page, doc: Doc) {
  await openFile(page, JSON.stringify({ format: 'backstep', version: 1, ...doc }));
  await expect(page.getByRole('banner').getByText(doc.title, { exact: true })).toHaveCount(1);
  await settled(page);
}

/** Goes to every stop, of a long walk to every fifth, and gathers what is wrong there once nothing moves. */
async function walk(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const wrong: string[] = [];
  for (const grain of ['Matrix', 'Layer'] as const) {
    await page.getByRole('radio', { name: grain, exact: true }).click();
    await timeline(page).focus();
    await page.keyboard.press('Home');
    const last = Number(await timeline(page).getAttribute('aria-valuemax'));
    const stride = last > 40 ? 5 : 1;
    for (let stop = 0; stop <= last; stop += stride) {
      await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
      await settled(page);
      await page.waitForFunction(() => document.getAnimations().length === 0);
      wrong.push(...(await look(page)).map((fault) => `${grain} ${stop + 1}: ${fault}`));
      for (let k = 0; k < stride; k++) await page.keyboard.press('ArrowRight');
    }
  }
  return wrong;
}

/** Where a card scrolls sideways, what is said under one factor lies on what is said under the next, or a slot of the shelf is cut off. */
const card = (page: Page) =>
  page.evaluate(() => {
    const body = Array.from(document.querySelectorAll<HTMLElement>('[data-card] > div > div')).at(-1);
    const by = body ? body.scrollWidth - body.clientWidth : 0;
    const said = Array.from(document.querySelectorAll('[data-card] [data-under]')).map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return { text: element.textContent, box: range.getBoundingClientRect() };
    });
    const meet = said.flatMap((a, i) =>
      said.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [`“${a.text}” lies on “${b.text}”`] : [];
      }),
    );
    const slots = Array.from(document.querySelectorAll<HTMLElement>('main ol li')).filter(
      (slot) => slot.scrollWidth > slot.clientWidth + 2,
    );
    return [...(by > 1 ? [`the card scrolls sideways by ${by}`] : []), ...meet, ...slots.map((slot) => `cut off: ${slot.textContent}`)];
  });

const sideways = async (page: Page) => {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return by > 0 ? [`the page scrolls sideways by ${by}`] : [];
};

for (const [width, height] of sizes) {
  for (const doc of [abs, overview, wide]) {
    test.describe(`“${doc.title}” at ${width} × ${height}`, () => {
      test.use({ viewport: { width, height }, reducedMotion: 'reduce' });
      test.beforeEach(async ({ page }) => {
        await start(page);
        await open(page, doc);
      });

      test('all of the transport is in reach, and nothing scrolls sideways, overlaps or is cut off at any step', async ({ page }) => {
        for (const name of transport) {
          const box = await button(page, name).boundingBox();
          expect(box, name).not.toBeNull();
          const { x = -1, y = -1, width: across = 0, height: down = 0 } = box ?? {};
          expect(Math.min(across, down), `size of ${name}`).toBeGreaterThanOrEqual(24);
          expect(Math.min(x, y, width - x - across, height - y - down), `${name} is inside`).toBeGreaterThanOrEqual(0);
        }
        const looks = [sideways, overlaps, clipped, card];
        expect(await walk(page, async () => (await Promise.all(looks.map((look) => look(page)))).flat())).toEqual([]);
      });
    });
  }
}

test('a page 320 px wide, as zoom leaves it of a phone or a window, needs no scrolling sideways, in later iterations neither', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  expect(await sideways(page)).toEqual([]);
  for (const name of ['Lesson', 'Values', 'Plot', 'Data', 'Train', 'Figures', 'Step']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.waitForFunction(() => !document.querySelector('[data-loading]'));
    expect(await sideways(page), name).toEqual([]);
  }
  await timeline(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await sideways(page)).toEqual([]);
  for (const name of transport.slice(0, 4)) {
    const { x = -1, y = -1, width = 0, height = 0 } = (await button(page, name).boundingBox()) ?? {};
    expect(Math.min(x, y, 320 - x - width, 640 - y - height), `${name} is inside`).toBeGreaterThanOrEqual(0);
  }
});
