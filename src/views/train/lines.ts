import { nice } from 'd3-array';
import type { Trail } from '../../training/trail.ts';

/** Parameters over iterations. */
export interface Lines {
  readonly iterations: readonly number[];
  /** For each parameter its values in these iterations; NaN where they are not known. */
  readonly values: readonly Float64Array[];
}

/** Which of so many are shown where there is room for fewer: every k-th, and always the last. */
export function thinned(count: number, most: number): readonly number[] {
  const every = Math.max(Math.ceil(count / most), 1);
  const kept = Array.from({ length: Math.ceil(count / every) }, (_, k) => k * every);
  return count === 0 || kept.at(-1) === count - 1 ? kept : [...kept, count - 1];
}

/** Some parameters along trails that follow each other, in about so many iterations at most. */
export function linesAlong(trails: readonly Trail[], parameters: readonly number[], most: number): Lines {
  const moments = trails.flatMap((trail) => trail.iterations.map((iteration, k) => ({ trail, iteration, k })));
  const shown = thinned(moments.length, most).flatMap((k) => moments[k] ?? []);
  const columns = new Map(trails.map((trail) => [trail, new Map(trail.parameters.map((parameter, j) => [parameter, j]))]));
  return {
    iterations: shown.map(({ iteration }) => iteration),
    values: parameters.map((parameter) =>
      Float64Array.from(shown, ({ trail, k }) => {
        const j = columns.get(trail)?.get(parameter);
        return j === undefined ? NaN : (trail.values[k * trail.parameters.length + j] ?? NaN);
      }),
    ),
  };
}

/** Between which round values all of them lie. */
export function spanOf({ values }: Lines): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const line of values)
    for (const value of line) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  if (!(low <= high)) return [-1, 1];
  const room = Math.max((high - low) * 0.04, 0.01);
  return nice(low - room, high + room, 4);
}

/** Which line comes nearest to a value at a moment, if one comes as near as that. */
export function nearestLine({ values }: Lines, moment: number, value: number, reach: number): number | null {
  let [best, least]: [number | null, number] = [null, reach];
  values.forEach((line, j) => {
    const off = Math.abs((line[moment] ?? NaN) - value);
    if (off <= least) [best, least] = [j, off];
  });
  return best;
}

/** The places of so many parameters that a trail has taken furthest from where they were, the furthest first. */
export function furthest(trail: Trail | null, count: number): readonly number[] {
  if (!trail) return [];
  const { parameters, values } = trail;
  const last = values.length - parameters.length;
  const far = (j: number) => Math.abs((values[last + j] ?? NaN) - (values[j] ?? NaN));
  return Array.from(parameters.keys())
    .toSorted((j, k) => far(k) - far(j))
    .slice(0, count)
    .map((j) => parameters[j] ?? 0);
}
