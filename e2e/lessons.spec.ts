import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { button, settled, start } from './support/lab.ts';
import { expectQuantity } from './support/values.ts';

const ids = readdirSync('src/chapter/en').flatMap((file) => /^([\d.]+[a-z]?)-.*\.md$/.exec(file)?.[1] ?? []);
const lesson = (page: Page) => page.locator('[data-lesson]');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const back = (page: Page) => page.getByRole('button', { name: 'Back to the lesson' });

async function openLesson(page: Page, id: string) {
  await page.evaluate((to) => (location.hash = `#lesson=${to}`), id);
  await expect(page.locator(`[data-lesson="${id}"]`)).toBeVisible();
  await settled(page);
}

/** Symbols that name nothing: a lesson's id that the loaded network does not have is drawn unbound, and its layer must be a number. */
async function unbound(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lesson] [data-symbol]')]
      .filter((symbol) => !/^[A-Za-z]+(\.\d+)*$/.test(symbol.dataset['symbol'] ?? ''))
      .map((symbol) => symbol.outerHTML.slice(0, 120)),
  );
}

for (const part of ['1', '2', '3']) {
  test(`every lesson of part ${part} opens, its symbols are bound, what it says to try works and is undone, axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await start(page);
    for (const id of ids.filter((one) => one.startsWith(part))) {
      await openLesson(page, id);
      await expect(back(page), `${id} stands at its scene`).toHaveCount(0);
      expect(await unbound(page), id).toEqual([]);
      expect(await violations(page), id).toEqual([]);
      // The lesson scrolls, the page does not.
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), id).toBeLessThanOrEqual(0);

      await page.getByRole('radio', { name: 'Numbers' }).click();
      await settled(page);
      for (const number of await lesson(page).locator('[data-quantity][data-value]').all())
        expect(Number.isNaN(Number(await number.getAttribute('data-value')))).toBe(false);
      await page.getByRole('radio', { name: 'Symbols' }).click();

      for (const card of await lesson(page).locator('button[data-try]').all()) {
        const before = await undo(page).count();
        await card.click();
        await settled(page);
        await expect(undo(page), `${id}: ${await card.innerText()}`).toHaveCount(1);
        await expect(page.getByText('The network that is loaded has not')).toHaveCount(0);
        expect(before).toBeLessThanOrEqual(1);
        await undo(page).click();
        await settled(page);
      }
    }
  });
}

test('reading loses nobody’s work; pointing goes both ways; back and forward, the way back, and the keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  const x = page.getByRole('textbox', { name: 'x 0', exact: true });
  await x.fill('0.75');
  await x.press('Enter');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: set x/);
  await page.keyboard.press('Escape');
  await openLesson(page, '2.1');
  await expectQuantity(page, 'x.0', 1.5);
  await undo(page).click();
  await expectQuantity(page, 'x.0', 0.75);
  await back(page).click();
  await settled(page);
  await expect(back(page)).toHaveCount(0);

  const symbol = lesson(page).locator('[data-symbol="gradH.2"]').first();
  await symbol.hover();
  await expect(page.locator('[data-quantity="gradH.2.0"][data-light="self"]').first()).toBeAttached();
  await page.locator('main [data-quantity="gradH.2.0"]').first().hover();
  await expect(symbol).toHaveAttribute('data-light', 'self');

  await page.getByRole('heading', { name: /Back propagation/ }).click();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(lesson(page)).toHaveAttribute('data-lesson', '2.2.1');
  await expect(page.getByRole('heading', { name: /Losses/ })).toBeFocused();
  await page.goBack();
  await expect(lesson(page)).toHaveAttribute('data-lesson', '2.1');
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.getByRole('link', { name: /2\.2\.1/ })).toContainText('opened');
  await page.keyboard.press('l');
  await expect(lesson(page)).toHaveCount(0);
});

test('what is tried is there to be seen, although the lesson asks for it, until one goes on to answer', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await start(page);
  await openLesson(page, '2.3');
  const asked = page.locator('[data-card] [data-quantity="gradH.2.0"]').first();
  await expect(asked).toHaveText('?');
  await page.getByRole('button', { name: /sure and wrong/ }).click();
  await settled(page);
  // 2 (ŷ − y) σ′(h), h = 8.5: next to nothing.
  const yhat = 1 / (1 + Math.exp(-8.5));
  expect(Number(await asked.getAttribute('data-value'))).toBeCloseTo(2 * yhat * yhat * (1 - yhat), 12);
  await lesson(page).getByRole('textbox', { name: 'Your answer' }).focus();
  await expect(asked).not.toHaveAttribute('data-value');
  await asked.click();
  const why = page.getByRole('dialog', { name: '∇h₀⁽²⁾ is asked for' });
  await why.getByRole('button', { name: 'Go to the question' }).click();
  await expect(why).toHaveCount(0);
  await settled(page);
  await expect(lesson(page).locator('[data-about="gradH.2.0"]').getByRole('textbox', { name: 'Your answer' })).toBeFocused();
});

test('on a phone a lesson on all observations is read below their picture, and closed and opened there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#lesson=3.1');
  await settled(page);
  await expect(page.getByRole('heading', { name: /Batch form/ })).toBeVisible();
  await expect(page.locator('main[data-all]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(lesson(page)).toHaveCount(0);
  await button(page, 'Lesson').click();
  await page.getByRole('button', { name: /Walk this observation alone/ }).click();
  await settled(page);
  await expect(page.getByRole('tab', { name: 'Lesson' })).toHaveAttribute('aria-selected', 'true');
  await expect(lesson(page)).toHaveAttribute('data-lesson', '3.1');
});
