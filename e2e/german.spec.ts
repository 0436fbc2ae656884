import { expect, test } from '@playwright/test';
import { button, complaintsOf, start } from './support/lab.ts';

test.describe('a browser that prefers German', () => {
  test.use({ locale: 'de-AT' });

  test('gets German words, decimal commas and a title; English is a choice in the settings that keeps the work', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Mischen der Eingaben von Schicht 1' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/Schritt für Schritt/);

    // A number is shown with a comma, and typed with either sign.
    const weight = page.getByRole('textbox', { name: 'w 0 0 von Schicht 2', exact: true });
    await expect(weight).toHaveValue('0,90');
    for (const [typed, value, shown] of [
      ['1,25', '1.25', '1,25'],
      ['-0.5', '-0.5', '−0,50'],
    ] as const) {
      await weight.fill(typed);
      await weight.press('Enter');
      await expect(weight).toHaveAttribute('data-value', value);
      await weight.blur();
      await expect(weight).toHaveValue(shown);
    }
    await button(page, 'Einen Schritt weiter').click();

    await page.keyboard.press(',');
    await page.getByRole('group', { name: 'Sprache' }).getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Activating layer 1' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const english = page.getByRole('textbox', { name: 'w 0 0 of layer 2', exact: true });
    await expect(english).toHaveAttribute('data-value', '-0.5');
    await expect(english).toHaveValue('−0.50');

    // The choice is kept on the device, and a link's language goes before it.
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Activating layer 1' })).toBeVisible();
    await page.goto('./?lang=de');
    await expect(page.getByRole('heading', { name: 'Aktivieren von Schicht 1' })).toBeVisible();

    // Lessons too.
    await page.goto('./?lang=de#lesson=1.3');
    await expect(page.getByRole('heading', { name: 'Aktivierungen' })).toBeVisible();
    await expect(page.getByText('Gib Schicht 1 das Sigmoid')).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test('an English browser asks for no German words, until they are wanted', async ({ page }) => {
  let asked = 0;
  await page.route(/\/de-[^/]*\.js$/, (route) => {
    asked++;
    return route.continue();
  });
  await start(page);
  await expect(page.getByRole('heading', { name: 'Mixing the inputs of layer 1' })).toBeVisible();
  expect(asked).toBe(0);
  await page.goto('./?lang=de');
  await expect(page.getByRole('heading', { name: 'Mischen der Eingaben von Schicht 1' })).toBeVisible();
  expect(asked).toBe(1);
});
