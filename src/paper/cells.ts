import { cellsOf, slicesOf, type Factor } from '../walk/equation.ts';
import { observationOf } from '../walk/batch/ids.ts';
import type { Pass } from '../walk/pass.ts';

/** The ids of a factor's numbers as they stand on paper; a walk over some of the observations has a column for each of these. */
export function rowsOf({ all }: Pass, factor: Factor): readonly (readonly string[])[] {
  const rows = cellsOf(factor);
  if (!all || observationOf(rows[0]?.[0] ?? '') === null) return rows;
  return rows.map((row) => row.map((id, k) => id.replace(/\d+$/, String(all.members[k] ?? k))));
}

/** The same in one list, a tensor's slice by slice. */
export const idsIn = (pass: Pass, factor: Factor): readonly string[] =>
  (factor.layout === 'tensor' ? slicesOf(factor).flat() : rowsOf(pass, factor)).flat();
