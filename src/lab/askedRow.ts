import type { Matrix } from '../core/network.ts';
import { observationOf } from '../walk/batch/ids.ts';
import type { Asked } from '../walk/why.ts';

/** The same number, of another observation. */
const ofRow = (id: string, n: number): string => id.replace(/\d+$/, String(n));

/**
 * What is asked once observations have come or gone: a batch's number stays with its observation, which is known by its row of x, also
 * through an undo that brings the row back. Where rows were only taken away, one that is not among the others is gone; where other data
 * came in, a place in the table is all there is to hold on to.
 */
export function askedWithRows(asked: readonly Asked[], before: Matrix, after: Matrix): readonly Asked[] {
  // A row that was edited where it stands is the same observation.
  if (before === after || before.length === after.length) return asked;
  const known = new Set(before);
  const onlyRemoved = after.every((row) => known.has(row));
  const now = asked.map((one) => {
    const n = observationOf(one.id);
    const row = n === null ? undefined : (one.gone ?? before[n]);
    if (n === null || row === undefined) return one;
    const there = after[n] === row ? n : after.indexOf(row);
    if (there >= 0) return there === n && !one.gone ? one : { id: ofRow(one.id, there), before: one.before };
    return onlyRemoved && !one.gone ? { ...one, gone: row } : one;
  });
  return now.every((one, k) => one === asked[k]) ? asked : now;
}
