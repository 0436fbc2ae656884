import { expect, type Locator, type Page } from '@playwright/test';

/** Every value that the page shows for a quantity, wherever it stands; those of before an update apart. */
export const valuesOf = (page: Page, id: string): Promise<number[]> =>
  page.evaluate(
    (quantity) =>
      Array.from(document.querySelectorAll<HTMLElement>(`[data-quantity="${quantity}"][data-value]:not([data-when])`), ({ dataset }) =>
        Number(dataset['value']),
      ),
    id,
  );

/** Waits until a quantity is on the page and has the given value everywhere: card and plot are drawn a frame after the stage. */
export async function expectQuantity(page: Page, id: string, value: number) {
  const right = (shown: number) => Math.abs(shown - value) <= 1e-11 * Math.max(1, Math.abs(value));
  await expect
    .poll(
      async () => {
        const shown = await valuesOf(page, id);
        return shown.length > 0 && shown.every(right) ? 'right' : shown;
      },
      { message: `${id} is ${value} wherever it stands` },
    )
    .toBe('right');
}

/** Every number of the page, for comparing the page before with the page after. */
export const allValues = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-quantity][data-value]'),
      ({ dataset }) => `${dataset['quantity']} ${dataset['when'] ?? ''} ${dataset['value']}`,
    ).toSorted(),
  );

/**
 * The middle of something, once it stands still: a plot is measured in the frame after its neighbours were drawn. Not boundingBox(): for
 * an SVG group it may answer with where the group was a frame ago.
 */
export const restingPlace = (handle: Locator): Promise<readonly [number, number]> =>
  handle.evaluate(async (element) => {
    const middle = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let [last, still] = [middle(), 0]; ;) {
      await frame();
      const now = middle();
      still = now[0] === last[0] && now[1] === last[1] ? still + 1 : 0;
      if (still === 3) return now;
      last = now;
    }
  });

/** Drags with the mouse from the middle of something, in a few moves, as a hand does. */
export async function dragBy(page: Page, handle: Locator, dx: number, dy = 0) {
  const [x, y] = await restingPlace(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x + dx * part, y + dy * part);
  await page.mouse.up();
}

/** A cell selects its number in the frame after the focus came; only then are the keys its own. */
export async function focusCell(cell: Locator) {
  await cell.focus();
  await cell.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
}

export async function selected(cell: Locator) {
  await expect(cell).toBeFocused();
  await expect
    .poll(() => cell.evaluate((input: HTMLInputElement) => input.selectionStart === 0 && input.selectionEnd === input.value.length))
    .toBe(true);
}

/** Types over what stands in a cell, and leaves it at that. */
export async function typeInto(page: Page, cell: Locator, text: string) {
  await focusCell(cell);
  await page.keyboard.press('Control+a');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}
