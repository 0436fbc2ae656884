import { expect, it, vi } from 'vitest';
import { seeded } from '../core/rng.ts';
import { plain, type Rich } from '../notation/rich.ts';
import { examples } from '../documents/examples/index.ts';
import * as de from './de/index.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('./en/*.ts', { eager: true });
const en: unknown = Object.assign({}, ...Object.values(modules));

/** Words that German spells as English does, and why it has no others. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'a word of both languages': [
    'Code',
    'Iteration',
    'Link',
    'Matrix',
    'Name',
    'Neuron',
    'Parameter',
    'Plan',
    'System',
    'Update',
    'minus',
    'plus',
  ],
  'a technical term that German takes as it is': ['Linear', 'ReLU', 'RSS', 'Sigmoid', 'XOR', 'randn'],
  'a person or a thing with a name': ['Backstep', 'Deutsch', 'English', 'Glorot', 'He', 'Letter', 'PNG', 'SVG', 'backstep', 'json'],
};
const known = new Set(Object.values(shared).flat());
/** Words that no German sentence has, but in quotation marks, where they are what a file or a message has to say. */
const foreign = /\b(the|of|and|is|are|with|this|that|from|step|layer|loss|weight|number|all|by|it)\b/;

/** Every text and function of the tree, by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTree ? Object.entries(value).flatMap(([name, one]) => leaves(one, path ? `${path}.${name}` : name)) : [[path, value]];
}

/** Values of every kind that words are functions of; each is tried in each place, and what makes no sentence is left out. */
const samples: readonly unknown[] = [
  3,
  'sigmoid',
  ['p', 'q'],
  ['sigmoid'],
  true,
  1,
  'rss',
  [['p', 'q']],
  'neuron',
  { kind: 'step', iteration: 0, step: 3 },
  { name: 'rateForgotten' },
  { network: 'case 1 (zeros)', id: 'h.1.0' },
  new Date(0),
  0,
  'zeros',
  'some',
];
/** All lists of arguments, or where there are many more than so many, some of them. */
const most = 1200;
function argumentLists(arity: number): readonly (readonly unknown[])[] {
  const total = samples.length ** arity;
  const random = seeded(1);
  return Array.from({ length: Math.min(total, most) }, (_, k) => {
    const list = total <= most ? k : Math.floor(random() * total);
    return Array.from({ length: arity }, (_one, place) => samples[Math.floor(list / samples.length ** place) % samples.length]);
  });
}

const isPiece = (value: unknown) => typeof value === 'string' || (typeof value === 'object' && value !== null && 'kind' in value);
/** A text or a sentence with symbols as plain text; null for what is neither, or was made of values that belong elsewhere. */
function textOf(value: unknown): string | null {
  if (!isPiece(value) && !(Array.isArray(value) && value.every(isPiece))) return null;
  const text = typeof value === 'string' ? value : (value as Rich).map((piece) => plain([piece])).join(' ');
  return /undefined|\[object|=>|\btrue\b(?! proportions)|GMT/.test(text) ? null : text;
}

function said(value: unknown, values: readonly unknown[]): string | null {
  try {
    return textOf(typeof value === 'function' ? (value as (...values: readonly unknown[]) => unknown)(...values) : value);
  } catch {
    return null;
  }
}

const german = new Map(leaves(de));
const all = leaves(en)
  // Examples have their English words in their own files; programs read the columns of a CSV.
  .filter(([path]) => path !== 'exampleWords' && path !== 'exportWords.csvHeader')
  .map(([path, english]) => ({ path, english, german: german.get(path) }));

/** What both languages say, with the same values. */
const pairs = ({ english, german: translated }: (typeof all)[number]) =>
  argumentLists(typeof english === 'function' ? english.length : 0)
    .map((values) => [said(english, values), said(translated, values)] as const)
    .filter(([inEnglish, inGerman]) => inEnglish !== null && inGerman !== null);
const wordsIn = (text: string) => (text.match(/[a-zäöüß]{2,}/gi) ?? []).filter((word) => !samples.includes(word));

it('German has every word that English has, and no other', () => {
  const paths = [...german.keys()].filter((path) => !path.startsWith('exampleWords.') && path !== 'exportWords.csvHeader');
  expect(paths.sort()).toEqual(all.map(({ path }) => path).sort());
});

it('German is told all that English is', () => {
  // One value fewer is a number that is never said; German may need one that English can do without.
  const arity = (value: unknown) => (typeof value === 'function' ? value.length : 0);
  expect(all.filter(({ english, german }) => arity(german) < arity(english)).map(({ path }) => path)).toEqual([]);
});

it('every example has its German title and sentence', () => {
  expect(Object.keys(de.exampleWords).sort()).toEqual(examples.map(({ key }) => key).sort());
  for (const { key, document, look } of examples) {
    expect(de.exampleWords[key]?.title).not.toBe(document.title);
    expect(de.exampleWords[key]?.look).not.toBe(look);
  }
});

it('no word is left in English', () => {
  const isLeft = ([inEnglish, inGerman]: readonly [string | null, string | null]) =>
    (inEnglish === inGerman && wordsIn(inGerman ?? '').some((word) => !known.has(word))) ||
    foreign.test((inGerman ?? '').replaceAll(/„[^“]*“|"[^"]*"/g, ''));
  expect(
    all.flatMap((one) =>
      pairs(one)
        .filter(isLeft)
        .slice(0, 1)
        .map((pair) => [one.path, ...pair]),
    ),
  ).toEqual([]);
});

it('every word is tried with some values', () => {
  expect(all.filter((one) => pairs(one).length === 0).map(({ path }) => path)).toEqual([]);
});

it('where German is spoken, everybody gets the German words', async () => {
  vi.resetModules();
  const { speak } = await import('./language.ts');
  await speak('de');
  const spoken = await Promise.all(
    Object.values(import.meta.glob<Readonly<Record<string, unknown>>>(['./*.ts', '!./*.test.ts'])).map((load) => load()),
  );
  const german = new Map(Object.entries(await import('./de/index.ts')));
  const given = new Map(spoken.flatMap((module) => Object.entries(module)));
  expect([...german].filter(([name, words]) => given.get(name) !== words).map(([name]) => name)).toEqual([]);
});
