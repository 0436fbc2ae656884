import { expect, test, type Page } from '@playwright/test';
import { overview } from './support/documents.ts';
import { at, press } from './support/keys.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { focusCell } from './support/values.ts';

/** What the focus is on: its role or tag, and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const part = element?.closest('header:not(section header), [role="group"][aria-label^="Network"], main section, aside, footer');
    return {
      end: element === document.body,
      part: part?.matches('header')
        ? 'header'
        : part?.matches('main section')
          ? 'card'
          : part?.matches('aside')
            ? 'inspector'
            : part?.matches('footer')
              ? 'timeline'
              : part
                ? 'stage'
                : 'none',
      quantity: element?.hasAttribute('data-number') ? element.getAttribute('data-quantity') : null,
      number: element?.hasAttribute('data-number') ?? false,
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
    };
  });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

test('the help sheet and the drawer give the focus back', async ({ page }) => {
  await button(page, 'Help and keys').focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await press(page, 'Escape');
  await expect(button(page, 'Help and keys')).toBeFocused();
  await page.setViewportSize({ width: 800, height: 900 });
  await button(page, 'Values and plot').focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).focus();
  await press(page, 'Enter');
  await expect(button(page, 'Values and plot')).toBeFocused();
});

test('Escape in a field of the drawer brings the number back and leaves the drawer', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await button(page, 'Values and plot').click();
  const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 1', exact: true });
  await focusCell(weight);
  await press(page, '7', 'Escape');
  await expect(weight).toHaveValue('0.8');
});

test('Tab reaches header, stage, card, inspector and timeline, one stop for a group of numbers', async ({ page }) => {
  // Wide enough for the shelf to have digits: without, its cells are no stops, and the same numbers are on the stage.
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDocument(page, overview);
  await press(page, 'End');
  await settled(page);
  const parts: string[] = [];
  const numbers: string[] = [];
  const seen = new Set<string>();
  for (let k = 0; k < 120; k++) {
    await press(page, 'Tab');
    const { part, number, name, end } = await focused(page);
    if (end) break;
    if (parts.at(-1) !== part) parts.push(part);
    if (number) numbers.push(part);
    seen.add(name);
  }
  expect(parts.filter((part) => part !== 'none')).toEqual(['header', 'stage', 'card', 'inspector', 'timeline']);
  // The third group is the shelf.
  expect(numbers).toEqual(['stage', 'card', 'none']);
  for (const name of ['Play', 'One step on', 'Timeline', 'Help and keys', 'Settings', 'Present']) expect([...seen]).toContain(name);
});

test('the arrow keys move among the numbers, and light what has the focus', async ({ page }) => {
  await openDocument(page, overview);
  await press(page, 'n', 'n', 'n');
  const stage = page.getByRole('group', { name: 'Network 4-3-3-2' });
  const card = page.getByRole('region', { name: 'Activating layer 2' });
  await expect(card).toBeVisible();
  for (const group of [stage, card]) {
    // Reached as Tab does it: focus that a mouse brings leaves the arrow keys to the walk.
    await group.locator('[data-number][tabindex="0"]').focus();
    const path = [await focused(page)];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
      await press(page, key);
      path.push(await focused(page));
    }
    expect(path.every(({ number }) => number)).toBe(true);
    expect(new Set(path.map(({ quantity }) => quantity)).size).toBeGreaterThan(2);
    expect(new Set(path.map(({ part }) => part)).size).toBe(1);
    await expect(group.locator('[data-number][tabindex="0"]')).toHaveCount(1);
    await expect(group.locator('[data-number][tabindex="0"]')).toBeFocused();
    const [last] = path.slice(-1);
    await expect(page.locator(`[data-quantity="${last?.quantity ?? ''}"]`).first()).toHaveAttribute('data-light', 'self');
  }
  await at(page, 3);
});

test('a sheet opened from the menu takes the focus from it, whether its code is there already or not, and gives it back', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await start(page);
  const menu = page.getByRole('button', { name: /^Network / });
  for (const entry of ['Worksheet…', 'Handout…', 'Worksheet…', 'Handout…']) {
    await menu.click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(sheet).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
  expect(complaints).toEqual([]);
});
