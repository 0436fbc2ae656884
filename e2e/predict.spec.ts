import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { abs, overview } from './support/documents.ts';
import { batchAnswers, batchIds, updatedBy } from './support/batchOracle.ts';
import { button, complaintsOf, openChoices, openDocument, settled, start, timeline, type Doc } from './support/lab.ts';
import { valuesOf } from './support/values.ts';
import { answersOf, stopsOf, type Answers, type Grain } from './support/oracle.ts';

const predict = (page: Page) => page.getByRole('combobox', { name: 'Predict' });
async function choose(page: Page, what: string) {
  await openChoices(page);
  await predict(page).selectOption(what);
}
const field = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const reply = (page: Page) => page.locator('form[data-question] [role="status"]');
const number = (page: Page, id: string) => page.locator(`main [data-quantity="${id}"][data-value]:not([data-when])`);

async function open(page: Page, doc: Doc) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await openDocument(page, doc);
}

/** To a stop, while nothing is asked on the way. */
async function goTo(page: Page, stop: number) {
  await page.keyboard.press('Home');
  for (let k = 1; k < stop; k++) await timeline(page).press('ArrowRight');
  await settled(page);
}

const texts = (value: number) => [2, 4].map((digits) => value.toFixed(digits).replace('-', '−')).concat(String(value));

/** What can be read on the page of numbers that wait: in texts, labels, tooltips and values, apart from what other numbers show. */
async function leaks(
  page: Page,
  { before, after }: Answers,
  known: ReadonlySet<string>,
  fresh: readonly string[],
  numbering: readonly string[] = [],
): Promise<string[]> {
  const waiting = new Set(fresh);
  const right = (id: string) => after.get(id) ?? before.get(id) ?? NaN;
  const given = [...before].filter(
    ([id]) => (!waiting.has(id) || after.has(id)) && (known.has(id) || /^(x|y|W|c|X|Y|Yhat|jac|learningRate)/.test(id)),
  );
  const open = new Set([...given.flatMap(([, value]) => texts(value)), ...[...known].flatMap((id) => texts(right(id)))]);
  const secret = fresh.flatMap((id) => texts(right(id))).filter((text) => !numbering.includes(text) && !open.has(text));
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
      ...['data-value', 'aria-label', 'aria-valuetext', 'aria-valuenow', 'title', 'value'].map((name) => element.getAttribute(name) ?? ''),
    ]),
  );
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-quantity][data-value]')].map(({ dataset }) => [
      dataset['quantity'] ?? '',
      dataset['value'] ?? '',
    ]),
  );
  const whole = (text: string, inside: string) => inside.split(/[^\d.,−\-e]+/).includes(text);
  return [
    ...secret.filter((text) => seen.some((one) => whole(text, one))),
    ...shown.flatMap(([id = '', value]) =>
      waiting.has(id) && Math.abs(Number(value) - right(id)) < 1e-12 && right(id) !== before.get(id) ? [id] : [],
    ),
    ...shown.flatMap(([id = '']) => (waiting.has(id) && !after.has(id) ? [`${id} has a value`] : [])),
  ];
}

for (const [name, doc, grain] of [
  ['the |x| network', abs, 'Matrix'],
  ['4-3-3-2', overview, 'Matrix'],
  ['the |x| network', abs, 'Scalar'],
] as const satisfies readonly (readonly [string, Doc, Grain])[]) {
  test(`nothing on the page gives away what waits for an answer: ${name}, ${grain}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await open(page, doc);
    await page.getByRole('radio', { name: grain, exact: true }).click();
    await choose(page, 'value');
    const answers = answersOf(doc);
    const stops = stopsOf(answers, grain);
    for (const [stop, known] of stops.entries()) {
      await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
      await settled(page);
      const before = stops[stop - 1] ?? new Set<string>();
      const fresh = [...known].filter((id) => !before.has(id));
      expect(await leaks(page, answers, before, fresh), `stop ${stop + 1}`).toEqual([]);
      await button(page, 'Show me').click();
      await settled(page);
      const [shown = ''] = fresh;
      const right = answers.after.get(shown) ?? answers.before.get(shown) ?? NaN;
      // A parameter from before its update may stand beside it.
      await expect.poll(async () => (await valuesOf(page, shown)).some((value) => Math.abs(value - right) < 1e-11), shown).toBe(true);
      await timeline(page).press('ArrowRight');
    }
    expect(complaints).toEqual([]);
  });
}

test('over all observations nothing is given away either, and a mistake is told', async ({ page }) => {
  await open(page, overview);
  await page.getByRole('radio', { name: /^All / }).click();
  await settled(page);
  await choose(page, 'value');
  const values = batchAnswers(overview);
  const { after: updated } = answersOf(overview);
  const after = new Map([...updated.keys()].map((id) => [id, updatedBy(overview, values, id)]));
  const stops = stopsOf(answersOf(overview), 'Matrix');
  const inBatch = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => batchIds(overview, id)));
  // Columns are numbered from 0.
  const own = (id: string) => id.endsWith(`.${overview.observation}`) || /^(total|grad[WC]B|[Wc]\.)/.test(id);
  let told = 0;
  for (const [stop, known] of stops.entries()) {
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
    await settled(page);
    const before = stops[stop - 1] ?? new Set<string>();
    const fresh = [...inBatch([...known].filter((id) => !before.has(id)))];
    expect(
      await leaks(page, { ...answersOf(overview), before: values, after }, inBatch(before), fresh.filter(own), ['0']),
      `stop ${stop + 1}`,
    ).toEqual([]);
    const early = await page
      .locator('main [data-quantity][data-value]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['quantity']));
    expect(
      early.filter((id) => fresh.includes(id ?? '') && !after.has(id ?? '')),
      `stop ${stop + 1}`,
    ).toEqual([]);
    if (fresh[0]?.startsWith('gradWBatch.3')) {
      const id = (await page.locator('form[data-question]').getAttribute('data-about')) ?? '';
      await field(page).fill(String(values.get(id.replace('Batch', 'Term') + `.${overview.observation}`)));
      await page.keyboard.press('Enter');
      await expect(reply(page)).toContainText('only the followed observation counts');
      told++;
    } else await button(page, 'Show me').click();
    await settled(page);
    await expect(number(page, fresh[0] ?? '').first()).toBeAttached();
    await timeline(page).press('ArrowRight');
  }
  expect(told).toBe(1);
});

test('each mistake is told for what it is', async ({ page }) => {
  await open(page, overview);
  await choose(page, 'value');
  const { before, after } = answersOf(overview);
  const at = (id: string) => before.get(id) ?? NaN;
  const eta = overview.learningRate;
  const rows: readonly (readonly [step: number, id: string, wrong: (id: string) => number, told: RegExp])[] = [
    [1, 'h.1.', (id) => -at(id), /sign is turned round/],
    [1, 'h.1.', (id) => at(id) - at(id.replace('h', 'c')), /intercept is left out/],
    [8, 'gradYhat.', (id) => -at(id), /y − ŷ is taken/],
    [8, 'gradYhat.', (id) => at(id) / 2, /factor 2/],
    [10, 'gradW.3.', (id) => -at(id), /sign is turned round/],
    [12, 'gradZ.2.', (id) => at(id) / 2, /factor 2/],
    [20, 'W.3.', (id) => at(id) + eta * at(`grad${id}`), /up the gradient/],
    [20, 'W.3.', (id) => at(id) - at(`grad${id}`), /learning rate is left out/],
  ];
  for (const [step, block, wrong, told] of rows) {
    await choose(page, 'off');
    await goTo(page, step);
    await choose(page, 'value');
    await settled(page);
    // Which entry is asked for is the one that is spelled out or outlined; the answer tells.
    const asked = await page.locator('form[data-question]').getAttribute('data-about');
    expect(asked).toContain(block);
    await field(page).fill(String(wrong(asked ?? '')));
    await button(page, 'Check').click();
    await expect(reply(page), `step ${step}`).toContainText(told);
    await settled(page);
    const right = after.get(asked ?? '') ?? at(asked ?? '');
    const shown = Number(
      await number(page, asked ?? '')
        .first()
        .getAttribute('data-value'),
    );
    expect(Math.abs(shown - right)).toBeLessThan(1e-11);
  }
});

test('by keyboard: a comma, a fraction, a sign, a shape; the tally; axe', async ({ page }) => {
  await open(page, abs);
  await page.keyboard.press('q');
  await openChoices(page);
  await expect(predict(page)).toHaveValue('value');
  await settled(page);
  const { before } = answersOf(abs);
  const answer = async (text: string) => {
    // Going on without an answer leads to the question.
    await page.keyboard.press('ArrowRight');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await answer((before.get('h.1.0') ?? NaN).toFixed(2).replace('.', ','));
  await expect(reply(page)).toContainText('Right');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await answer('much');
  await expect(reply(page)).toContainText('not a number');
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '1');
  await field(page).fill(`${Math.round((before.get('z.1.0') ?? NaN) * 1000)}/1000`);
  await page.keyboard.press('Enter');
  await expect(reply(page)).toContainText('Right');
  await expect(page.getByText('2 of 2 right today')).toBeVisible();

  await choose(page, 'sign');
  await settled(page);
  const yes = (before.get('z.1.0') ?? 0) > 0 ? 'positive' : 'zero';
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'negative' }).check();
  await button(page, 'Check').click();
  await expect(reply(page)).toContainText('Not this');
  await choose(page, 'off');
  await choose(page, 'sign');
  await page.getByRole('radio', { name: yes }).check();
  await button(page, 'Check').click();
  await expect(reply(page)).toContainText('Right');

  await choose(page, 'shape');
  await settled(page);
  await page.getByRole('textbox', { name: 'Rows × columns' }).fill('1x2');
  await button(page, 'Check').click();
  await expect(reply(page)).toContainText('rows and columns are swapped');
  await expect(page.getByText(/^3 of 5 right today/)).toBeVisible();
  await page.reload();
  await settled(page);
  await choose(page, 'value');
  await expect(page.getByText(/3 of 5 right today/)).toBeVisible();
  await button(page, 'Reset').click();
  await expect(page.getByText(/right today/)).toHaveCount(0);
});
