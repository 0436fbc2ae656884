import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview } from './support/documents.ts';
import { at, press } from './support/keys.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';
import { answersOf } from './support/oracle.ts';

/** The rule of docs/design.md, as shares of the window's height: numbers and symbols; indices, captions and the timeline. */
const [mainShare, restShare] = [0.02, 0.015];
const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;

const presented = (page: Page) => expect(button(page, 'Leave the presentation')).toBeVisible();
const left = (page: Page) => expect(page.getByRole('button', { name: /^Network / })).toBeVisible();
const known = (page: Page, id: string) => page.locator(`[data-quantity="${id}"][data-value]:not([data-when])`);
const covered = (page: Page, id: string) => page.locator(`main [data-quantity="${id}"][data-covered]`);

/** Text that is smaller than it may be: of numbers and equations, and of the rest. */
const tooSmall = (page: Page) =>
  page.evaluate(
    ([numbers, rest]) => {
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
      return [...document.querySelectorAll('main *, footer *')].flatMap((element) => {
        const text = [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent?.replace(/[\u200b^]/g, '').trim() : ''))
          .join('');
        if (!(element instanceof HTMLElement) || text === '' || !shown(element)) return [];
        const part = element.closest('main') ? '--scale' : '--timeline-scale';
        const share =
          (parseFloat(getComputedStyle(element).fontSize) * parseFloat(getComputedStyle(element).getPropertyValue(part))) / innerHeight;
        const least = part === '--scale' && !element.closest('.scripts') ? numbers : rest;
        // Not a number is too small, too.
        return !(share >= least - 0.00005) ? [`${text} ${(share * 100).toFixed(2)} % in ${element.className}`] : [];
      });
    },
    [mainShare, restShare] as const,
  );

/** How far the step card would have to be scrolled, in its own pixels: nobody scrolls on a projector. */
const beyondTheFold = (page: Page) =>
  page
    .locator('[data-card] > div > div')
    .last()
    .evaluate((body) => Math.max(body.scrollHeight - body.clientHeight, body.scrollWidth - body.clientWidth));

test('a link begins it; a remote alone walks, blanks and comes back; Escape leaves to the same place', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const count = { asked: 0, released: 0 };
    Object.assign(window, { wake: count });
    const request = () => {
      count.asked += 1;
      const lock = {
        released: false,
        release: () => Promise.resolve((count.released += Number(!lock.released))).then(() => (lock.released = true)),
      };
      Object.assign(window, { lock });
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const wake = () => page.evaluate(() => Reflect.get(window, 'wake') as { asked: number; released: number });
  await page.goto('./?present');
  await settled(page);
  await presented(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await press(page, 'PageDown', 'PageDown', 'ArrowRight', 'PageUp');
  await at(page, 2);
  const blank = page.getByRole('button', { name: 'The screen is blank; press to see the step again' });
  for (const [off, on] of [
    ['.', '.'],
    ['b', 'PageDown'],
  ] as const) {
    await press(page, off);
    await expect(blank).toBeFocused();
    await press(page, on);
    await expect(blank).toHaveCount(0);
    await at(page, 2);
  }
  // A weight that has the focus stays what it is, and has it again after a black screen.
  const weight = page.getByRole('slider', { name: /w 0 0 of layer 1/ });
  await weight.focus();
  await press(page, '.');
  await expect(blank).toBeFocused();
  await press(page, '.');
  await expect(weight).toBeFocused();
  await press(page, 'PageDown');
  await at(page, 3);
  await expect(weight).toHaveAttribute('aria-valuenow', '0.8');
  // The screen stays awake, also when the page has been out of sight; leaving lets it go.
  expect(await wake()).toEqual({ asked: 1, released: 0 });
  await page.evaluate(async () => {
    await (Reflect.get(window, 'lock') as { release: () => Promise<void> }).release();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(wake).toEqual({ asked: 2, released: 1 });
  await press(page, 'Escape');
  await left(page);
  await at(page, 3);
  await expect.poll(wake).toEqual({ asked: 2, released: 2 });
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'projector');
  expect(complaints).toEqual([]);
});

for (const [width, height] of sizes)
  test(`read from ten metres, ${width} × ${height}: every text has its share of the height, axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await start(page);
    for (const doc of [abs, overview]) {
      await openDocument(page, doc);
      await press(page, 'p');
      await presented(page);
      for (const [stop, steps] of [1, 6, 3, 4].entries()) {
        await press(page, ...Array.from({ length: steps }, () => 'PageDown'));
        await settled(page);
        expect(await tooSmall(page), `${doc.title}, stop ${stop + 1}`).toEqual([]);
        expect(await beyondTheFold(page), `${doc.title}, stop ${stop + 1}`).toBeLessThanOrEqual(1);
        // Every stop has a name on the timeline.
        expect(await timeline(page).getAttribute('data-density')).not.toBe('thin');
      }
      expect(await violations(page)).toEqual([]);
      await press(page, 'Escape');
      await left(page);
    }
  });

test('the room is asked: what is covered is nowhere on the page, and is uncovered one by one, with a remote too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, abs);
  const { before } = answersOf(abs);
  const text = (id: string) => (before.get(id) ?? NaN).toFixed(2).replace('-', '−');
  await press(page, 'c');
  for (const id of ['h.1.0', 'h.1.1']) {
    await expect(covered(page, id).first()).toHaveAccessibleName(/: covered$/);
    await expect(known(page, id)).toHaveCount(0);
  }
  await settled(page);
  await expect(page.getByText(text('h.1.0'))).toHaveCount(0);
  await press(page, 'p');
  await presented(page);
  await press(page, 'PageDown');
  await expect(known(page, 'h.1.0').first()).toHaveText(text('h.1.0'));
  await expect(known(page, 'h.1.1')).toHaveCount(0);
  await expect(page.getByText(`h 0 of layer 1: ${text('h.1.0')}`)).toBeAttached();
  await press(page, 'PageDown', 'PageDown');
  await at(page, 1);
  // By keyboard: the number that has the focus, then all; by hand: the number that is pressed; covered again by H.
  await covered(page, 'z.1.1').first().focus();
  await press(page, 'Enter');
  await expect(known(page, 'z.1.1').first()).toBeVisible();
  await expect(known(page, 'z.1.0')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Shift+Enter');
  await expect(known(page, 'z.1.0').first()).toBeVisible();
  await known(page, 'z.1.0').first().hover();
  await press(page, 'h');
  await expect(known(page, 'z.1.0')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await covered(page, 'z.1.0').last().click();
  await expect(known(page, 'z.1.0').first()).toBeVisible();
  await press(page, 'c');
  await press(page, 'PageDown');
  await expect(known(page, 'h.2.0').first()).toBeVisible();
});

test('a number is in the spotlight with those that belong to it; the pen draws, and what it drew is gone with the step', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, abs);
  await press(page, 'p');
  await presented(page);
  await press(page, 'PageDown');
  await settled(page);
  const spotlight = page.locator('[data-spotlight]');
  await known(page, 'z.1.0').last().focus();
  // On the stage and in the card: the number, and the h that it was made from.
  await expect(spotlight).toHaveAttribute('data-spotlight', '4');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await expect(spotlight).toHaveCount(0);

  const sheet = page.locator('[data-strokes]');
  const draw = async (y: number) => {
    await page.mouse.move(300, y);
    await page.mouse.down();
    await page.mouse.move(420, y + 30, { steps: 6 });
    await page.mouse.up();
  };
  await press(page, 'd');
  await expect(sheet).toHaveAttribute('data-strokes', '0');
  await draw(200);
  await page.getByRole('button', { name: 'Blue' }).click();
  await draw(300);
  await expect(sheet).toHaveAttribute('data-strokes', '2');
  await press(page, 'Control+z');
  await expect(sheet).toHaveAttribute('data-strokes', '1');
  await page.getByRole('button', { name: 'Eraser' }).click();
  await draw(200);
  await expect(sheet).toHaveAttribute('data-strokes', '0');
  await page.getByRole('button', { name: 'Take back the last stroke' }).click();
  await expect(sheet).toHaveAttribute('data-strokes', '1');
  expect(await violations(page)).toEqual([]);
  // Put away, it leaves the drawing there and everything below in reach.
  await press(page, 'd');
  await expect(sheet).toHaveAttribute('data-strokes', '1');
  await known(page, 'z.1.0').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, 'Escape', 'PageDown');
  await expect(sheet).toHaveAttribute('data-strokes', '0');
});

test('decimals and fractions by key, seen and heard', async ({ page }) => {
  await start(page);
  await openDocument(page, { ...abs, layers: abs.layers, data: { x: [[1.5]], y: [[2]] }, observation: 0 });
  const x = page.locator('main [data-quantity="x.0"]').first();
  await press(page, '+', '+');
  await expect(x).toHaveText('1.5000');
  await press(page, '-', '-', '-', '-', '-');
  await expect(x).toHaveText('2');
  await press(page, 'f');
  await expect(x).toHaveText('3/2');
  await expect(x).toHaveAccessibleName(/: 3 over 2$/);
  await expect(x).toHaveAttribute('data-value', '1.5');
  await page.reload();
  await settled(page);
  await expect(x).toHaveText('3/2');
});
