import type { Parameter } from './parameters.ts';

/** Two parameters by their ids, across and up. */
export interface Pair {
  readonly across: string | null;
  readonly up: string | null;
}

/**
 * The two that a landscape is over, of all that a network has: those that are wanted, where it has them, else those at the places of θ that
 * a run has moved furthest, else the first and one of the last. None where a network has fewer.
 */
export function pairOf(all: readonly Parameter[], wanted: Pair, moved: readonly number[]): readonly (Parameter | undefined)[] {
  const far = moved.flatMap((place) => all[place] ?? []);
  const across = all.find(({ id }) => id === wanted.across) ?? far[0] ?? all[0];
  const others = all.filter((one) => one !== across);
  const up = others.find(({ id }) => id === wanted.up) ?? others.find((one) => far.includes(one)) ?? others.at(-2) ?? others.at(-1);
  return [across, up];
}
