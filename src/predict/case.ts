import { mistakes, type MistakeName, type Wrong } from './mistakes.ts';
import { partsOf, type Parts } from './parts.ts';
import type { Given } from './question.ts';

/** Mistakes that can be made only where all observations are walked at once. */
export type BatchMistakeName = 'followedOnly' | 'sumForMean' | 'meanForSum';

export interface Mistaken {
  readonly name: MistakeName | BatchMistakeName;
  readonly wrong: readonly Wrong[];
}

/** What an answer about a number is held against: the right one, and what each mistake that can be made in it comes to, the likeliest first. */
export interface Case {
  readonly right: number;
  readonly mistaken: readonly Mistaken[];
}

/** The mistakes of the table that can be made in a number, with what they come to. */
export const mistakenIn = (parts: Parts): readonly Mistaken[] =>
  mistakes.flatMap(({ name, quantities, wrong }) =>
    quantities.some((quantity) => quantity === parts.at.name) ? [{ name, wrong: wrong(parts) }] : [],
  );

/** The case of one observation's number; null for what is no number of this network. */
export function caseOfOne(given: Given, id: string): Case | null {
  const parts = partsOf(given, id);
  return parts && { right: parts.right, mistaken: mistakenIn(parts) };
}
