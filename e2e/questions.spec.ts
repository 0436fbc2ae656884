import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf, settled, type Doc } from './support/lab.ts';
import { mistakesOf, tooClose } from './support/mistakes.ts';
import { answersOf } from './support/oracle.ts';

interface Choice {
  readonly right: boolean;
  /** What its reply begins with, up to the first formula or emphasis. */
  readonly reply: string;
}

const folder = 'src/chapter/en';
const lessons = readdirSync(folder).flatMap((file) => {
  const id = /^([\d.]+[a-z]?)-.*\.md$/.exec(file)?.[1];
  return id === undefined ? [] : [{ id, text: readFileSync(`${folder}/${file}`, 'utf8') }];
});

/** The choices of a lesson's questions, read off its file: a list of them for each question that has some. */
const choicesOf = (text: string): readonly (readonly Choice[])[] =>
  [...text.matchAll(/:question\{kind=choice\b[^]*?\n:::/g)].map(([block]) =>
    [...block.matchAll(/^- \[(x| )\] .*? :: (.*)$/gm)].map(([, mark, reply = '']) => ({
      right: mark === 'x',
      reply: (/^[^$*[\\]*/.exec(reply)?.[0] ?? '').trim(),
    })),
  );

/** The document that the lab is at, as Save… writes it. */
async function saved(page: Page): Promise<Doc> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Network / }).click();
  await page
    .getByRole('menuitem')
    .filter({ has: page.getByText('Save…', { exact: true }) })
    .click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Doc;
}

const reply = (question: Locator) => question.getByRole('status');

async function answer(question: Locator, text: string, field = 'Your answer') {
  await question.getByRole('textbox', { name: field }).fill(text);
  await question.getByRole('button', { name: 'Check' }).click();
}

async function choose(question: Locator, option: Locator) {
  await option.check();
  await question.getByRole('button', { name: 'Check' }).click();
}

/** Number: each mistake by its own formula, an answer that comes from no mistake, no number at all, and the right one. */
async function askNumber(question: Locator, doc: Doc, id: string) {
  const answers = answersOf(doc);
  const right = answers.before.get(id) ?? NaN;
  await answer(question, 'a lot');
  await expect(reply(question)).toContainText('not a number');
  const told = new Set<string>();
  for (const [wrong, words] of mistakesOf(doc, answers, id)) {
    if (!Number.isFinite(wrong) || tooClose(wrong, right)) continue;
    await answer(question, String(wrong));
    await expect(reply(question), `${id}: ${wrong}`).toContainText(words);
    await expect(reply(question)).toContainText('Not this');
    told.add(words.source);
  }
  expect(told.size, `${id} has mistakes to tell apart`).toBeGreaterThan(0);
  await answer(question, String(right + 1234.5));
  await expect(reply(question)).toContainText('Not this');
  await expect(reply(question)).not.toContainText('what comes out when');
  await answer(question, String(right));
  await expect(reply(question)).toContainText('Right');
}

/** Shape: turned over, of a factor, of another layer, as lengths that fit nothing, and the right one. */
async function askShape(question: Locator, doc: Doc, id: string) {
  const widths = [doc.data.x[0]?.length ?? 0, ...doc.layers.map(({ W }) => W.length)];
  const [name, layer] = id.split('.');
  const l = Number(layer);
  const [into = 0, from = 0] = [widths[l], widths[l - 1]];
  const right = name === 'gradZ' ? [1, into] : [into, from];
  const others =
    name === 'gradZ' ? widths.slice(1, -1).map((width) => [1, width]) : widths.slice(1).map((width, k) => [width, widths[k] ?? 0]);
  const wrong: (readonly [readonly number[], RegExp])[] = [[right.toReversed(), /rows and columns are swapped/]];
  if (name === 'gradZ')
    wrong.push([[widths[l + 1] ?? 0, into], /shape of a factor is given/], [[widths[l + 1] ?? 0, widths[l + 1] ?? 0], /inner lengths/]);
  else if (name === 'W')
    wrong.push(...others.filter((one) => one.join() !== right.join()).map((one) => [one, /another layer’s shape/] as const));
  await answer(question, 'wide', 'Rows × columns');
  await expect(reply(question)).toContainText('not a shape');
  for (const [shape, words] of wrong) {
    if (shape.join() === right.join()) continue;
    await answer(question, shape.join(' × '), 'Rows × columns');
    await expect(reply(question), `${id}: ${shape.join(' × ')}`).toContainText(words);
  }
  await answer(question, '77 × 99', 'Rows × columns');
  await expect(reply(question)).toContainText('Not this');
  await answer(question, right.join('x'), 'Rows × columns');
  await expect(reply(question)).toContainText('Right');
}

async function askSign(question: Locator, doc: Doc, id: string) {
  const right = Math.sign(answersOf(doc).before.get(id) ?? NaN);
  const names = new Map([
    [1, 'positive'],
    [-1, 'negative'],
    [0, 'zero'],
  ]);
  for (const [sign, name] of names) {
    if (sign === right) continue;
    await choose(question, question.getByRole('radio', { name }));
    await expect(reply(question)).toContainText('Not this');
    if (sign === -right) await expect(reply(question)).toContainText(/sign is turned round/);
  }
  await choose(question, question.getByRole('radio', { name: names.get(right) ?? '' }));
  await expect(reply(question)).toContainText('Right');
}

async function askChoice(question: Locator, choices: readonly Choice[]) {
  const options = question.getByRole('radio');
  await expect(options).toHaveCount(choices.length);
  const inOrder = choices.map((choice, k) => ({ ...choice, k })).toSorted((a, b) => Number(a.right) - Number(b.right));
  for (const { right, reply: begins, k } of inOrder) {
    await choose(question, options.nth(k));
    await expect(reply(question)).toContainText(begins);
    await expect(reply(question)).toHaveAttribute('data-verdict', right ? 'right' : 'wrong');
  }
}

for (const { id, text } of lessons) {
  test(`every question of lesson ${id} is answered wrong in each way it can tell, and right`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    const complaints = complaintsOf(page);
    await page.goto(`./#lesson=${id}`);
    await expect(page.locator(`[data-lesson="${id}"]`)).toBeVisible();
    await settled(page);
    const doc = await saved(page);
    const choices = [...choicesOf(text)];
    const questions = page.locator('[data-lesson] form[data-question]');
    expect(await questions.count()).toBe((text.match(/:question\{/g) ?? []).length);
    for (const question of await questions.all()) {
      const [kind, about] = [await question.getAttribute('data-question'), (await question.getAttribute('data-about')) ?? ''];
      if (kind === 'choice') await askChoice(question, choices.shift() ?? []);
      else if (kind === 'shape') await askShape(question, doc, about);
      else if (kind === 'sign') await askSign(question, doc, about);
      else await askNumber(question, doc, about);
    }
    expect(choices).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
