import { partNames, type PartName } from '../../check/names.ts';
import type { Difference, Result } from '../../check/tally.ts';
import { formatFull, formatSmall } from '../../walk/format.ts';
import { checkWords as words } from '../../words/check.ts';
import { language } from '../../words/language.ts';
import type { CheckState, PartState } from './state.ts';

type Verdict = keyof typeof words.verdicts;

/** One comparison in words: what the page shows of it and what is copied are the same. */
export interface Row {
  readonly name: PartName;
  readonly title: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly figures: readonly (readonly [name: string, value: string])[];
  /** The first few numbers that are too far apart. */
  readonly wrong: readonly string[];
}

const groupNames: readonly (readonly [keyof typeof words.groups, readonly PartName[]])[] = [
  ['reference', ['passes', 'batch', 'descent', 'training']],
  ['mathematics', ['slopes', 'explanations']],
  ['engines', ['typescript', 'simd']],
];

const unknown = '–';
const nothingYet = { tolerance: null, steps: null, result: null };

const sizeOf = ({ size }: Difference) => (Number.isNaN(size) ? words.unknown : formatSmall(size));
const numberOf = (value: number) => (Number.isNaN(value) ? words.unknown : formatFull(value));

/** All of them from the first, so that nothing moves as they come in. */
function figuresOf({ tolerance, steps, result }: PartState | typeof nothingYet): Row['figures'] {
  const { figures } = words;
  const known = (text: (result: Result) => string) => (result ? text(result) : unknown);
  return [
    [figures.networks, steps === null ? unknown : steps.toLocaleString(language)],
    [figures.numbers, known(({ numbers }) => numbers.toLocaleString(language))],
    [figures.leftOut, known(({ leftOut }) => leftOut.toLocaleString(language))],
    [figures.largest, known(({ largest }) => (largest ? sizeOf(largest) : words.none))],
    [figures.allowed, tolerance === null ? unknown : formatSmall(tolerance).replace(/^1.0·/, '')],
    [figures.where, known(({ largest }) => (largest ? words.place(largest.place) : unknown))],
    ...(result && result.wrong > 0 ? [[figures.wrong, result.wrong.toLocaleString(language)] as const] : []),
  ];
}

function verdictOf(state: CheckState, part: PartState | undefined): Verdict {
  if (!part) return state.parts.length > 0 ? 'absent' : 'waiting';
  if (part.result) return part.result.wrong === 0 && part.result.numbers > 0 ? 'agrees' : 'disagrees';
  return part.done >= 0 ? 'running' : 'waiting';
}

function rowOf(state: CheckState, name: PartName): Row {
  const part = state.parts.find((one) => one.name === name);
  const wrong = (part?.result?.first ?? []).map(({ place, found, expected }) =>
    words.pair(words.place(place), numberOf(found), numberOf(expected)),
  );
  const verdict = verdictOf(state, part);
  const figures = verdict === 'absent' ? [] : figuresOf(part ?? nothingYet);
  return { name, ...words.parts[name], verdict, figures, wrong };
}

/** The comparisons by what they compare with. */
export const groupsOf = (state: CheckState) => groupNames.map(([name, parts]) => ({ name, rows: parts.map((part) => rowOf(state, part)) }));

/** What all of it comes to, in a sentence. */
export function summaryOf({ phase, parts, milliseconds }: CheckState): string {
  if (phase === 'missing' || phase === 'failed') return words[phase];
  if (phase === 'starting') return words.starting;
  const current = partNames.find((name) => parts.some((part) => part.name === name && !part.result));
  if (phase === 'running') return words.running(words.parts[current ?? 'simd'].title);
  const total = parts.reduce((sum, { result }) => sum + (result?.numbers ?? 0), 0);
  const wrong = parts.filter(({ result }) => !result || result.wrong > 0 || result.numbers === 0).length;
  return wrong > 0 ? words.disagree(wrong, parts.length, total) : words.agree(parts.length, total, milliseconds / 1000);
}

/** How much of all steps has been made, from 0 to 1. */
export function shareOf({ parts }: CheckState): number {
  const all = parts.reduce((sum, { steps }) => sum + steps, 0);
  return all === 0 ? 0 : parts.reduce((sum, { steps, done, result }) => sum + (result ? steps : Math.max(0, done)), 0) / all;
}

/** The page as plain text. */
export function reportOf(state: CheckState, about: readonly (readonly [string, string])[]): string {
  const line = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
  return [
    `${words.title}\n${summaryOf(state)}`,
    about.map(line).join('\n'),
    ...groupsOf(state).flatMap(({ name, rows }) => [
      `${words.groups[name].title}\n${words.groups[name].text}`,
      ...rows.map(({ title, text, verdict, figures, wrong }) =>
        [`${title}: ${words.verdicts[verdict]}`, text, ...figures.map(line), ...wrong]
          .map((one, i) => (i === 0 ? one : `  ${one}`))
          .join('\n'),
      ),
    ]),
    words.ids,
  ].join('\n\n');
}
