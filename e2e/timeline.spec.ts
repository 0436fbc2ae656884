import { expect, test } from '@playwright/test';
import { at, iteration, press, status } from './support/keys.ts';
import { button, settled, start, timeline } from './support/lab.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a step of the timeline is clicked, and the pointer dragged along it', async ({ page }) => {
  await start(page);
  const cell = async (step: number) => {
    const box = await timeline(page).locator(`[data-step="${step}"]`).boundingBox();
    if (!box) throw new Error(`Step ${step} is not on the timeline.`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.click(...(await cell(6)));
  await at(page, 5);
  await page.mouse.move(...(await cell(2)));
  await at(page, 5);
  await page.mouse.down();
  await at(page, 1);
  for (const step of [4, 9, 17, 12]) {
    await page.mouse.move(...(await cell(step)));
    await at(page, step - 1);
  }
  await page.mouse.move(5, 5);
  await at(page, 0);
  await page.mouse.up();
  await page.mouse.move(...(await cell(9)));
  await at(page, 0);
});

test.describe('on a clock that stands still', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date('2026-01-01T00:00:00') });
    await start(page);
    await page.clock.pauseAt(new Date('2026-01-02T00:00:00'));
  });

  test('play takes a step a beat, quietly, until it is paused', async ({ page }) => {
    await press(page, ' ');
    await expect(button(page, 'Pause')).toBeVisible();
    await page.clock.runFor(1199);
    await at(page, 0);
    await page.clock.runFor(1);
    await at(page, 1);
    await page.clock.runFor(100);
    await settled(page);
    await expect(status(page)).toHaveText('');
    await page.clock.runFor(2400);
    await at(page, 3);
    await button(page, 'Pause').click();
    await page.clock.runFor(5000);
    await at(page, 3);
    await expect(button(page, 'Play')).toBeVisible();
    await press(page, 'n');
    await page.clock.runFor(100);
    await expect(status(page)).toHaveText(/^The prediction\. |^The loss\. /);
  });

  test('the pace changes the beat, and play goes on through an update', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Pace' }).selectOption('4×');
    await press(page, 'Tab');
    await button(page, 'Play').click();
    await page.clock.runFor(300 * 17);
    await at(page, 0);
    await iteration(page, 2);
    await page.getByRole('combobox', { name: 'Pace' }).selectOption('0.5×');
    await page.clock.runFor(2399);
    await at(page, 0);
    await page.clock.runFor(1);
    await at(page, 1);
    // Stepping by hand does not stop it.
    await button(page, 'One step on').click();
    await at(page, 2);
    await expect(button(page, 'Pause')).toBeVisible();
  });
});
