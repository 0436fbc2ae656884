import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { button, complaintsOf, openDocument, settled, start, timeline } from './support/lab.ts';

const radio = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function choose(page: Page, ...choices: readonly (readonly [group: string, name: string])[]) {
  await page.keyboard.press(',');
  for (const [group, name] of choices) await radio(page, group, name).check();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toHaveCount(0);
  await settled(page);
}

const counting = ['Count neurons, rows and observations from', '1'] as const;
const naming = ['Intercepts and activations are called', 'b and a'] as const;
const laying = ['Derivatives are laid out', 'By denominator'] as const;

/** Every name that a screen reader hears, and every text that is drawn, one a line. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('[aria-label], [title]')].map(
      (e) => e.getAttribute('aria-label') ?? e.getAttribute('title') ?? '',
    );
    const hidden = [...document.querySelectorAll('.visually-hidden')].map((e) => e.textContent ?? '');
    return [...names, ...hidden];
  });
/** Letters as they are drawn in symbols. */
const drawn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.katex .mathnormal, .katex .mathbf')].map((e) => e.textContent ?? ''));
const quantities = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-quantity]')]
      .map((e) => `${e.getAttribute('data-quantity')} ${e.getAttribute('data-value')}`)
      .sort(),
  );

const widths4332 = {
  title: 'Small and wide',
  layers: [
    {
      W: [
        [0.5, -0.2, 0.1, 0.4],
        [0.3, 0.8, -0.6, 0.2],
        [-0.7, 0.1, 0.9, -0.3],
      ],
      c: [0.1, 0.2, -0.1],
      activation: 'relu',
    },
    {
      W: [
        [0.6, -0.4, 0.3],
        [0.2, 0.7, -0.5],
        [-0.1, 0.5, 0.8],
      ],
      c: [0, 0.1, 0.2],
      activation: 'sigmoid',
    },
    {
      W: [
        [1, -0.5, 0.4],
        [0.3, 0.9, -0.2],
      ],
      c: [0.1, -0.2],
      activation: 'linear',
    },
  ],
  loss: 'rss',
  data: {
    x: [
      [1, 0.5, -0.3, 0.8],
      [0.2, -0.6, 0.4, 1],
    ],
    y: [
      [0.7, -0.2],
      [0.1, 0.4],
    ],
  },
};

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('b, a and counting from 1 are seen and heard at every step, and numbers and ids stay', async ({ page }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, widths4332);
  const last = Number(await timeline(page).getAttribute('aria-valuemax'));
  await page.keyboard.press('End');
  await settled(page);
  const before = await quantities(page);
  // What must not be found later is found now.
  expect(await drawn(page)).toEqual(expect.arrayContaining(['c', 'z']));
  expect((await heard(page)).join('\n')).toMatch(/neuron 0/);
  await choose(page, naming, counting);
  expect(await quantities(page)).toEqual(before);
  for (let step = last; step >= 0; step -= 3) {
    expect((await drawn(page)).filter((text) => text === 'c' || text === 'z')).toEqual([]);
    const words = await heard(page);
    expect(
      words.filter((text) => /(?<!\p{L})[cz](?!\p{L})/u.test(text)),
      `step ${step}`,
    ).toEqual([]);
    expect(
      words.filter((text) => /\b(x|y|hat|h|w|a|b) 0\b|neuron 0|[Oo]bservation 0|[Rr]ow 0|[Cc]olumn 0/.test(text)),
      `step ${step}`,
    ).toEqual([]);
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowLeft');
    await settled(page);
  }
  // An edit is named in the notation that is in force, also when that changes later.
  await page.getByRole('textbox', { name: 'b 1 of layer 1', exact: true }).fill('0.5');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo: set b₁⁽¹⁾')).toBeVisible();
  await page.locator('h1').click();
  await choose(page, ['Intercepts and activations are called', 'c and z'], ['Count neurons, rows and observations from', '0']);
  await expect(button(page, 'Undo: set c₀⁽¹⁾')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('in denominator layout the card multiplies a transposed Jacobian with a column; it comes back on the next visit', async ({ page }) => {
  await start(page);
  await openDocument(page, widths4332);
  const card = page.getByRole('region', { name: 'Back through the output weights' });
  while (!(await card.isVisible())) {
    await page.keyboard.press('ArrowRight');
    await settled(page);
  }
  await expect(card.getByText('1 × 2', { exact: true }).first()).toBeVisible();
  await choose(page, laying);
  await expect(card.getByText('3 × 2', { exact: true }).first()).toBeVisible();
  await expect(card.getByText('2 × 1', { exact: true }).first()).toBeVisible();
  await expect(card.getByText('3 × 1', { exact: true }).first()).toBeVisible();
  // Reading order: ∂h/∂z row by row, that is W column by column, then ∇h, then the result.
  const cells = await card.locator('[data-number]').evaluateAll((all) => all.map((e) => e.getAttribute('data-quantity')));
  expect(cells.slice(0, 6)).toEqual(['jacHZ.3.0.0', 'jacHZ.3.1.0', 'jacHZ.3.0.1', 'jacHZ.3.1.1', 'jacHZ.3.0.2', 'jacHZ.3.1.2']);
  expect(cells.slice(6, 11)).toEqual(['gradH.3.0', 'gradH.3.1', 'gradZ.2.0', 'gradZ.2.1', 'gradZ.2.2']);
  await choose(page, ['Theme', 'Projector']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await button(page, 'Settings').click();
  await expect(radio(page, 'Derivatives are laid out', 'By denominator')).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
] as const)
  test(`presented at ${width} × ${height}: larger, whole, stepped by keys, left by Escape`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await start(page);
    const title = page.getByRole('heading', { level: 2 });
    const small = await title.boundingBox();
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: /^Network / })).toHaveCount(0);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await settled(page);
    const large = await title.boundingBox();
    expect(large?.height ?? 0).toBeGreaterThan((small?.height ?? 0) * (width > 1900 ? 1.7 : 1.3));
    for (let step = 1; step < 9; step++) {
      await page.keyboard.press(step % 2 ? 'PageDown' : 'ArrowRight');
      await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(step));
      await settled(page);
      // Nothing of the stage, the card or the timeline is outside the window.
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('main [data-number], footer button, footer [role="radio"]')]
          .map((e) => [e.getAttribute('data-quantity') ?? e.textContent, e.getBoundingClientRect()] as const)
          .filter(([, r]) => r.width > 0 && (r.left < 0 || r.right > innerWidth || r.top < 0 || r.bottom > innerHeight))
          .map(([name]) => name),
      );
      await expect(page.locator('main [data-number]').first()).toBeVisible();
      expect(outside).toEqual([]);
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Network / })).toBeVisible();
    await button(page, 'Present').click();
    await button(page, 'Leave the presentation').click();
    await expect(page.getByRole('button', { name: /^Network / })).toBeVisible();
  });
