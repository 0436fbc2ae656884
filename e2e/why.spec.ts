import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { overview } from './support/documents.ts';
import { button, complaintsOf, goTo, openDocument, settled, start, timeline } from './support/lab.ts';
import { answersOf } from './support/oracle.ts';
import { dragBy } from './support/values.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: /^Why |is not computed yet$|^[xyŷ]/ });
const stage = (page: Page, id: string) => page.locator(`[data-stage] [data-quantity="${id}"]`).first();
const operand = (page: Page, id: string) => panel(page).locator(`[data-operand="${id}"]`).first();

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

test('a prediction that is all but certain answers as any other does', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDocument(page, {
    title: 'Certain',
    layers: [{ W: [[0]], c: [9], activation: 'sigmoid' }],
    loss: 'log',
    data: { x: [[1]], y: [[1]] },
    observation: 0,
    learningRate: 0.1,
  });
  await timeline(page).focus();
  await page.keyboard.press('End');
  await settled(page);
  await stage(page, 'yhat.0').click();
  await expect(panel(page)).toHaveAccessibleName('Why 1.00?');
  await expect(panel(page).getByRole('figure', { name: 'The loss as a function of y hat 0', exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a slope that is not finite says so, and nothing is nudged or compared there', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDocument(page, {
    title: 'Sure and wrong',
    layers: [{ W: [[1]], c: [60], activation: 'sigmoid' }],
    loss: 'log',
    data: { x: [[1]], y: [[0]] },
    observation: 0,
    learningRate: 0.1,
  });
  await goTo(page, 4);
  await stage(page, 'gradYhat.0').click();
  await expect(panel(page)).toHaveAccessibleName('Why ∞?');
  await expect(panel(page).getByText('is not finite at this value')).toBeVisible();
  await expect(panel(page).getByText('NaN')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a gradient answers with its two factors, and they can be followed back to x', async ({ page }) => {
  const complaints = complaintsOf(page);
  await goTo(page, 12);
  await stage(page, 'gradW.1.0.0').click();
  await expect(panel(page)).toHaveAccessibleName('Why −1.48?');
  await expect(panel(page)).toHaveAccessibleDescription('gradient of w 0 0 of layer 1 is gradient of h 0 of layer 1 times x 0.');
  await expect(operand(page, 'x.0')).toHaveAttribute('data-value', '1.5');
  await operand(page, 'gradH.1.0').click();
  await expect(panel(page)).toHaveAccessibleName('Why −0.99?');
  await operand(page, 'jacZH.1.0.0').click();
  await expect(panel(page)).toHaveAccessibleDescription(/the gate is open/);
  await operand(page, 'h.1.0').click();
  await operand(page, 'x.0').click();
  await expect(panel(page)).toHaveAccessibleDescription('x 0 is an input: it comes with the observation.');
  const trail = panel(page).getByRole('navigation', { name: 'Trail' });
  await expect(trail.getByRole('button')).toHaveCount(4);
  await trail.getByRole('button', { name: 'gradient of h 0 of layer 1' }).click();
  await expect(panel(page)).toHaveAccessibleName('Why −0.99?');
  await expect(trail.getByRole('button')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('by keyboard: Enter asks, Escape closes and gives the focus back', async ({ page }) => {
  await goTo(page, 8);
  const number = stage(page, 'z.1.0');
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('Why 1.30?');
  await expect(panel(page).getByRole('heading', { name: 'Why 1.30?' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '8');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('a field answers to Alt and Enter, a bead to a click that does not drag', async ({ page }) => {
  await page.getByRole('textbox', { name: 'w 0 0 of layer 2', exact: true }).focus();
  await page.keyboard.press('Alt+Enter');
  // Until then Escape is still the field's.
  await expect(panel(page).getByRole('heading', { name: 'Why 0.90?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: /^w 0 0 of layer 2/ }).click();
  await expect(panel(page)).toHaveAccessibleName('Why 0.90?');
  await expect(page.getByRole('textbox', { name: 'w 0 0 of layer 2', exact: true })).toHaveAttribute('data-value', '0.9');
});

test('a number that is not computed yet names its step, and goes there', async ({ page }) => {
  const box = await stage(page, 'yhat.0').locator('..').boundingBox();
  if (!box) throw new Error('The prediction has no place.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panel(page)).toHaveAccessibleName('ŷ₀ is not computed yet');
  await panel(page).getByRole('button', { name: 'Go to step 4' }).click();
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '3');
  await expect(panel(page)).toHaveAccessibleName('Why 1.07?');
  await expect(panel(page).getByRole('heading', { name: 'Why 1.07?' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await panel(page).getByRole('button', { name: 'Go to step 4' }).press('Enter');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '3');
  await expect(panel(page).getByRole('heading', { name: 'Why 1.07?' })).toBeFocused();
});

test('a sum shows every term, zero ones too; the number stands there in full and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, 3);
  await stage(page, 'h.2.0').click();
  await expect(panel(page).getByRole('region', { name: 'Made from' }).getByRole('listitem')).toHaveCount(3);
  await expect(operand(page, 'z.1.1')).toHaveAttribute('data-value', '0');
  await expect(panel(page).getByText('1.0700000000000003')).toBeVisible();
  await button(page, 'Copy number').click();
  await expect(panel(page).getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1.0700000000000003');
  await button(page, 'Copy TeX').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^h_\{0\}\^\{\(2\)\} = w_.* = 0\.90 .*= 1\.07$/);
});

test('the slope: the curve, a nudge beside gradient · ε, the check, and a drag that the lab follows', async ({ page }) => {
  await goTo(page, 8);
  await stage(page, 'gradW.2.0.0').click();
  await expect(panel(page).getByText('slope −1.43')).toBeVisible();
  await expect(panel(page).getByText('lowest at 1.32')).toBeVisible();
  const nudged = (name: string) => panel(page).locator(`[data-nudge="${name}"]`);
  await expect(nudged('predicted')).toHaveText('−0.01430');
  await panel(page).getByRole('textbox', { name: 'Nudge by ε =' }).fill('-0,1');
  await expect(nudged('predicted')).toHaveText('0.1430');
  await expect(nudged('change')).toHaveText('0.1599');
  await panel(page).getByRole('textbox', { name: 'Nudge by ε =' }).fill('much');
  await expect(panel(page).getByRole('alert')).toHaveText('“much” is not a number; −0.10 stays in force.');
  await expect(panel(page).getByText(/^By differences: −1\.4300, off by /)).toBeVisible();
  await button(page, 'Check every parameter').click();
  await expect(panel(page).getByText(/^7 gradients checked; the largest disagreement is \d\.\d·10⁻/)).toBeVisible();
  const handle = panel(page).getByRole('slider', { name: /^w 0 0 of layer 2/ });
  await dragBy(page, handle, 30);
  const weight = page.getByRole('slider', { name: /^w 0 0 of layer 2: drag or/ });
  await expect.poll(async () => Number(await weight.getAttribute('aria-valuenow'))).toBeGreaterThan(1.1);
  await expect(page.getByRole('button', { name: 'Undo: set w₀,₀⁽²⁾' })).toBeVisible();
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '7');
});

test('paths add up, and what a parameter touches is lit as far as one likes', async ({ page }) => {
  await openDocument(page, overview);
  await goTo(page, 18);
  await stage(page, 'gradW.1.0.0').click();
  await panel(page).getByText('6 paths to the loss').click();
  const listed = panel(page).locator('details li > :last-child');
  await expect(listed).toHaveCount(7);
  const products = await listed.allTextContents();
  const numbers = products.map((text) => Number(text.replace('−', '-')));
  const sum = numbers.slice(0, -1).reduce((total, product) => total + product, 0);
  expect(Math.abs(sum - (numbers.at(-1) ?? NaN))).toBeLessThan(0.04);
  expect(numbers.at(-1)).toBeCloseTo(answersOf(overview).before.get('gradW.1.0.0') ?? NaN, 2);
  await button(page, 'Show what it touches').click();
  await expect(stage(page, 'z.2.2')).toHaveAttribute('data-light', 'touched');
  await expect(stage(page, 'yhat.1')).toHaveAttribute('data-light', 'touched');
  await panel(page).getByRole('slider', { name: 'How far along the walk to show' }).fill('4');
  await expect(stage(page, 'z.2.2')).toHaveAttribute('data-light', 'touched');
  await expect(stage(page, 'yhat.1')).not.toHaveAttribute('data-light', 'touched');
});

test('another document closes the question; a number of another observation offers to follow it', async ({ page }) => {
  await stage(page, 'x.0').click();
  await expect(panel(page)).toHaveAccessibleName('Why 1.50?');
  await openDocument(page, overview);
  await expect(panel(page)).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in an answer, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await goTo(page, 12);
    for (const id of ['gradW.1.0.0', 'h.1.0', 'x.0']) {
      await stage(page, id).click();
      await expect(panel(page).getByText('Nudge by')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });

test('on a phone the answer comes from below, and is closed by its button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await start(page);
  await stage(page, 'x.0').tap();
  await expect(panel(page)).toHaveAccessibleName('Why 1.50?');
  const box = await panel(page).boundingBox();
  expect(box?.width).toBe(390);
  await panel(page).getByRole('button', { name: 'Close' }).tap();
  await expect(panel(page)).toHaveCount(0);
  await context.close();
});
