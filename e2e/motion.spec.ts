import { expect, test, type Page } from '@playwright/test';
import { overview } from './support/documents.ts';
import { openDocument, settled, start, timeline } from './support/lab.ts';

declare global {
  interface Window {
    /** How many marks have travelled along an edge since the test began to watch. */
    travelled: number;
  }
}

/** Watches from inside the page: a mark lives for less than half a second, which a slow machine could miss from outside. */
async function watch(page: Page) {
  await page.evaluate(() => {
    window.travelled = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement && node.dataset['traveller'] !== undefined) window.travelled++;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const travelled = (page: Page) => page.evaluate(() => window.travelled);

/** Lets two frames pass, after which a motion would have begun. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

test('with reduced motion nothing moves at any step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, overview);
  await watch(page);
  const last = Number(await timeline(page).getAttribute('aria-valuemax'));
  for (let stop = 0; stop <= last + 1; stop++) {
    await page.keyboard.press('n');
    await frames(page);
    // A millisecond is no motion, but lets what waits for an end go on.
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { duration, delay } = animation.effect?.getComputedTiming() ?? {};
        return typeof duration === 'number' && duration <= 1 && delay === 0 ? [] : [`${String(duration)} after ${String(delay)}`];
      }),
    );
    expect(moving).toEqual([]);
    await settled(page);
  }
  expect(await travelled(page)).toBe(0);
});

test('without it a step sends a mark along each edge that it follows; a jump does not', async ({ page }) => {
  await start(page);
  await openDocument(page, overview);
  await watch(page);
  await page.keyboard.press('End');
  await frames(page);
  await page.keyboard.press('Home');
  await frames(page);
  expect(await travelled(page)).toBe(0);
  await timeline(page).locator('[data-step="2"]').click();
  await frames(page);
  expect(await travelled(page)).toBe(0);
  await page.keyboard.press('n');
  // Layer 2 mixes three inputs.
  await expect.poll(() => travelled(page)).toBe(3);
  await expect(page.locator('[data-traveller]')).toHaveCount(0);
  expect(await travelled(page)).toBe(3);
  await page.waitForFunction(() => document.getAnimations().length === 0);
});
