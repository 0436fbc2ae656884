import { limits } from '../documents/limits.ts';
import type { Column } from './columns.ts';

export const roles = ['input', 'target', 'out'] as const;
export type Role = (typeof roles)[number];

/** What is made of a column: its numbers as they are, or 0 and 1 for its classes. */
export type Coding = 'number' | 'classes';

/** Of a population ÷ N, of a sample ÷ (N − 1). */
export type Deviation = 'population' | 'sample';

/** What is taken of a table, and how. Roles and codings go by columns. */
export interface Choice {
  readonly roles: readonly Role[];
  readonly codings: readonly Coding[];
  readonly standardise: { readonly input: boolean; readonly target: boolean };
  readonly deviation: Deviation;
}

/** How many numbers a column becomes: two classes are a single 0 or 1, more of them a column each. 0: it cannot be used. */
export function widthOf({ numeric, classes }: Column, coding: Coding): number {
  if (coding === 'number') return numeric ? 1 : 0;
  if (classes === null || classes.length === 0) return 0;
  return classes.length <= 2 ? 1 : classes.length;
}

const targetName = /^(y|targets?|class|labels?|species|outcome|output|response|ziel(wert)?e?|klassen?|art(en)?|ausgaben?)[\s_.-]?\d*$/i;

/** The columns that seem to be what is to be predicted. */
function guessTargets(columns: readonly Column[], usable: readonly number[], inputs: number, outputs: number): readonly number[] {
  const named = usable.filter((j) => targetName.test(columns[j]?.name ?? ''));
  if (named.length > 0 && named.length < usable.length) return named;
  const words = usable.filter((j) => !columns[j]?.numeric);
  if (words.length > 0) return words.slice(-1);
  return usable.slice(usable.length === inputs + outputs ? -outputs : -1);
}

/**
 * A choice to begin with, for a network of so many inputs and outputs: targets by their names, else a column of classes, else the last
 * ones; the numbers before them are inputs. Left out are texts, row numbers, and what is the same in every row.
 */
export function guessChoice(columns: readonly Column[], inputs: number, outputs: number): Choice {
  const codings = columns.map(({ numeric }): Coding => (numeric ? 'number' : 'classes'));
  const fits = columns.map((column, j) => widthOf(column, codings[j] ?? 'number') > 0);
  const telling = columns.flatMap((column, j) =>
    fits[j] && !column.constant && (!column.counts || targetName.test(column.name) || columns.length <= 2) ? [j] : [],
  );
  // A table of nothing else is taken as it is.
  const usable = telling.length > 1 ? telling : columns.flatMap((_, j) => (fits[j] ? [j] : []));
  const targets = guessTargets(columns, usable, inputs, outputs);
  const chosen = usable.filter((j) => columns[j]?.numeric && !targets.includes(j)).slice(0, limits.width);
  return {
    roles: columns.map((_, j) => (targets.includes(j) ? 'target' : chosen.includes(j) ? 'input' : 'out')),
    codings,
    standardise: { input: false, target: false },
    deviation: 'population',
  };
}
