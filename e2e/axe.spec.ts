import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { overview } from './support/documents.ts';
import { openDocument, settled, start, timeline } from './support/lab.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const name of ['the opening example', '4-3-3-2'] as const) {
    test(`axe finds nothing at any step of ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await start(page);
      if (name === '4-3-3-2') await openDocument(page, overview);
      const last = Number(await timeline(page).getAttribute('aria-valuemax'));
      for (let stop = 0; stop <= last; stop++) {
        await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
        await settled(page);
        expect(await violations(page), `step ${stop + 1}`).toEqual([]);
        await page.keyboard.press('n');
      }
    });
  }

  test(`axe finds nothing in the menus, the help sheet, the data tab and the drawer, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await start(page);
    await page.getByRole('tab', { name: 'Data' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 800, height: 900 });
    await page.getByRole('button', { name: 'Values and plot' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
