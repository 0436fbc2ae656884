import { expect, test, type Page } from '@playwright/test';
import { speakLonger } from './support/longer.ts';
import { settled } from './support/lab.ts';

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/**
 * Texts that are cut off by their own box or by one around it that cannot be scrolled, that stand out of their button, or that lie on
 * another, in what is on the screen now. What is there for ears alone is 1 px wide.
 */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const rangeOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range;
    };
    const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const lines: { text: string; within: Element | null; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.querySelector('[role=dialog], [role=menu]') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || !/\p{L}{3}/u.test(text) || !shown(element) || element.closest('option, .katex, noscript, script, svg')) continue;
      const range = rangeOf(node);
      const box = range.getBoundingClientRect();
      if (box.width <= 1 || box.right < 0 || box.left > innerWidth) continue;
      // The nearest box that cuts or scrolls what stands out of it.
      let cut = false;
      let forEars = false;
      let scroller: DOMRect | null = null;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
        const around = at.getBoundingClientRect();
        if (clipPath !== 'none' || (position === 'absolute' && around.width <= 1)) forEars = true;
        if (forEars || /auto|scroll/.test(overflowX + overflowY)) {
          scroller = around;
          break;
        }
        if (/hidden|clip/.test(overflowX)) cut ||= around.right < box.right - 1 || around.left > box.left + 1;
      }
      if (forEars) continue;
      if (cut) found.push(`cut off: ${text.slice(0, 50)}`);
      const control = element.closest('button, [role=tab], [role=radio], summary');
      const own = control?.getBoundingClientRect();
      if (own && (box.right > own.right + 1 || box.left < own.left - 1)) found.push(`out of its button: ${text.slice(0, 50)}`);
      // Of what scrolls only what is in sight lies on anything.
      const { left = 0, right = innerWidth, top = 0, bottom = innerHeight } = scroller ?? {};
      for (const line of range.getClientRects())
        if (line.top >= top && line.bottom <= bottom && line.left >= left && line.right <= right)
          lines.push({
            text: text.slice(0, 40),
            within: element.closest('header, main, aside, footer, [role=dialog]'),
            left: line.left,
            right: line.right,
            top: line.top,
            bottom: line.bottom,
          });
    }
    lines.forEach((a, i) => {
      // A phone scrolls the whole page under its header and footer.
      for (const b of lines.slice(i + 1).filter(({ within }) => within === a.within)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 4) found.push(`“${a.text}” lies on “${b.text}”`);
      }
    });
    const by = document.documentElement.scrollWidth - innerWidth;
    return [...(by > 0 ? [`the page scrolls sideways by ${by}`] : []), ...found];
  });

for (const [width, height] of sizes) {
  test(`words two fifths longer than the English ones have their room at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await speakLonger(page);
    await page.goto('./?lang=de');
    await settled(page);
    await expect(page.locator('main h2')).toHaveText(/^Mixingmix theth inputsinp ofo layerla 1$/i);
    const wrong: string[] = [];
    const look = async (where: string) => {
      // On a phone the card is one of the tabs, and not always there.
      await page.waitForFunction(() => !document.querySelector('[data-loading]') && !document.documentElement.hasAttribute('data-behind'));
      wrong.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    };
    for (let step = 1; step <= 16; step += 1) {
      if (step % 3 === 1) await look(`step ${step}`);
      await page.keyboard.press('ArrowRight');
    }
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await look(`tab ${await tab.textContent()}`);
    }
    for (const key of [',', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(`sheet of ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const menu = page.getByRole('banner').getByRole('button', { name: /untrained/ });
    await menu.click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look('the menu');
    await page.keyboard.press('Escape');
    // The gallery, a link, exports, the plan, worksheet, handout, and the code of a worksheet; opening and saving have no sheet.
    for (const entry of [0, 3, 4, 5, 6, 7, 8]) {
      await menu.click();
      await page.getByRole('menuitem').nth(entry).click();
      const sheet = page.getByRole('dialog');
      await expect(sheet).toBeVisible();
      await look(`the sheet of entry ${entry}`);
      await sheet.getByRole('button').last().focus();
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
    }
    await page.goto('./?lang=de#lesson=2.1');
    await expect(page.getByRole('heading', { name: 'Backpropagation' })).toBeVisible();
    await look('the lesson');
    expect(wrong).toEqual([]);
  });
}
