import { describe, expect, it } from 'vitest';
import { boundTo } from '../lab/bound.ts';
import { cellsIn } from '../walk/cells.ts';
import { isReached } from '../walk/place.ts';
import type { Claims } from './claims/claims.ts';
import { independently } from './claims/independent.ts';
import { apply, everyLesson, flat, lessonOf, opened, plainText, questionsOf, triesOf, type Left } from './claims/lab.ts';
import { part1 } from './claims/part1.ts';
import { part2 } from './claims/part2.ts';
import { part2b } from './claims/part2b.ts';
import { part3 } from './claims/part3.ts';
import type { Lesson } from './lesson.ts';
import { resolveId } from './resolve.ts';

const claims: Claims = { ...part1, ...part2, ...part2b, ...part3 };

/** The figures that each part of the chapter lacks. */
const figures: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['hidden-size'],
  '1.2': ['neuron-matrix', 'box-diagram'],
  '1.3': ['activation'],
  '1.3b': ['hinges', 'no-relu'],
  '2.1': ['chain'],
  '2.2.1': ['loss-curve'],
  '2.2.2': ['activation'],
  '3': ['sum-of-gradients'],
  '3.1': ['batch-boxes'],
  '3.2': ['loop-or-matrix'],
};

/** The last number of each block whose shape is asked for, by the widths 4-3-3-2. */
const lastCells: Readonly<Record<string, string>> = { '1.2.0': 'W.1.2.3', '2.0': 'jacHZ.3.1.2', '2.1': 'gradZ.2.2' };

it('every part of the chapter has its lesson, in order', () => {
  const parts = ['1', '1.1', '1.2', '1.3', '1.3b', '2', '2.1', '2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.3', '3', '3.1', '3.2'];
  expect(everyLesson.map(({ id }) => id)).toEqual(parts);
});

it('each misconception stands in one lesson', () => {
  const all = everyLesson.flatMap(({ blocks }) =>
    flat(blocks).flatMap((block) => (block.kind === 'misconception' ? [plainText(block.claim)] : [])),
  );
  expect(all).toHaveLength(11);
  expect(new Set(all).size).toBe(all.length);
});

it('words hold whether one counts from 0 or 1, and whatever c and z are called: such names stand in formulas', () => {
  const texts = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(texts);
    if (value === null || typeof value !== 'object') return [];
    const { kind, text } = value as { readonly kind?: unknown; readonly text?: unknown };
    if (kind === 'text') return typeof text === 'string' ? [text] : [];
    // Formulas follow the settings, and actions are not read.
    return kind === 'math' || kind === 'equation'
      ? []
      : Object.entries(value).flatMap(([key, child]) => (key === 'actions' ? [] : texts(child)));
  };
  const fixed = /\b(neuron|row|column|entry|observation|input|output) \d|(?<![\p{L}’'])[cz](?![\p{L}’'])/iu;
  expect(everyLesson.flatMap(({ blocks }) => texts(blocks).filter((text) => fixed.test(text)))).toEqual([]);
});

/** The ids that a lesson's text shows the values of, or binds symbols to. */
function idsIn(lesson: Lesson): { readonly values: readonly string[]; readonly bound: readonly string[] } {
  const text = JSON.stringify(lesson.blocks);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = '']) => id);
  return { values: [...all(/"kind":"value","id":"([^"]+)"/g), ...all(/"v":"([^"]+)"/g)], bound: all(/"q":"([^"]+)"/g) };
}

/** Whether a symbol of that id stands for something in the lab: the batch form's do where all observations are walked at once. */
const hasNumber = ({ scene, document, pass }: Left, id: string): boolean =>
  boundTo(pass.plan, id, scene.view === 'all' ? [...document.data.x.keys()] : []) !== null;

describe.each(everyLesson.map((lesson) => ({ id: lesson.id, lesson })))('lesson $id', ({ id, lesson }) => {
  const before = opened(lesson);
  const tries = triesOf(lesson);
  const own = lesson.blocks.filter((block) => block.kind === 'try');
  const byTitle = Object.fromEntries(tries.map((one) => [plainText(one.title), one]));

  it('has a question, one to three things to try, and its figures', () => {
    expect(lesson.blocks.filter((block) => block.kind === 'question')).toHaveLength(1);
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(3);
    expect(flat(lesson.blocks).flatMap((block) => (block.kind === 'figure' ? [block.name] : []))).toEqual(figures[id] ?? []);
  });

  it('shows and binds only numbers that its scene’s network has, and values that are computed by then', () => {
    const { values, bound } = idsIn(lesson);
    expect(bound.length).toBeGreaterThan(0);
    expect([...values, ...bound].filter((one) => !hasNumber(before, one))).toEqual([]);
    const { plan } = before.pass;
    const late = values.filter((one) => !isReached(plan, before.scene.grain, before.scene.place, resolveId(one, plan.depth) ?? ''));
    expect(late).toEqual([]);
  });

  it('links to lessons that exist', () => {
    for (const [, link = ''] of JSON.stringify(lesson.blocks).matchAll(/"kind":"lesson","id":"([^"]+)"/g))
      expect(lessonOf(link).id).toBe(link);
  });

  it('has a checked claim for everything to try, and no other', () => {
    expect(Object.keys(claims[id] ?? {}).sort()).toEqual(Object.keys(byTitle).sort());
    expect(Object.keys(byTitle)).toHaveLength(tries.length);
  });

  it.each(tries.map((one) => ({ title: plainText(one.title), actions: one.actions })))(
    '“$title” changes something, as it says',
    ({ title, actions }) => {
      const after = apply(actions, before.scene);
      // Both views of the data stand side by side until all observations can be walked at once.
      if (!actions.some((action) => action.do === 'view')) expect(after.all).not.toBe(before.all);
      claims[id]?.[title]?.(after, before);
      for (const [typed] of title.replaceAll('−', '-').matchAll(/-?\d+\.\d+/g))
        expect(actions.some((action) => action.do === 'set' && action.value === Number(typed))).toBe(true);
    },
  );

  it('can be tried in any order', () => {
    for (const first of own) for (const second of own) apply(second.actions, apply(first.actions, before.scene).scene);
  });

  it.each(questionsOf(lesson).flatMap((one) => (one.ask === 'choice' ? [] : [{ key: one.key, ask: one.ask, asked: one.id }])))(
    'the answer to question $key is right by another computation',
    ({ key, ask, asked }) => {
      expect(hasNumber(before, asked)).toBe(true);
      const resolved = resolveId(asked, before.pass.plan.depth) ?? '';
      if (ask === 'shape') expect(cellsIn(before.pass.plan.widths, resolved).at(-1)).toBe(lastCells[key]);
      else expect(before.of(asked)).toBeCloseTo(independently(before.document, resolved), 6);
      if (ask === 'sign') expect(Math.abs(before.of(asked))).toBeGreaterThan(0.1);
    },
  );
});
