import { range } from '../core/range.ts';
import { parseId, scalarId, type QuantityName } from './ids.ts';

type Extent = (own: number, below: number, last: number, first: number, count: number) => readonly number[];

/** How long each index of a layer's block runs, from D_l, D_{l−1}, D_L, D_0 and N; a number by itself has none. */
const extents: Partial<Record<QuantityName, Extent>> = {
  x: (_own, _below, _last, first) => [first],
  y: (_own, _below, last) => [last],
  yhat: (_own, _below, last) => [last],
  loss: (_own, _below, last) => [last],
  gradYhat: (_own, _below, last) => [last],
  W: (own, below) => [own, below],
  gradW: (own, below) => [own, below],
  jacHZ: (own, below) => [own, below],
  c: (own) => [own],
  h: (own) => [own],
  z: (own) => [own],
  gradH: (own) => [own],
  gradZ: (own) => [own],
  gradC: (own) => [own],
  jacZH: (own) => [own, own],
  jacHC: (own) => [own, own],
  jacHW: (own, below) => [own, own, below],
  X: (_own, _below, _last, first, count) => [first, count],
  Y: (_own, _below, last, _first, count) => [last, count],
  Yhat: (_own, _below, last, _first, count) => [last, count],
  lossBatch: (_own, _below, last, _first, count) => [last, count],
  gradYhatBatch: (_own, _below, last, _first, count) => [last, count],
  H: (own, _below, _last, _first, count) => [own, count],
  Z: (own, _below, _last, _first, count) => [own, count],
  gradHBatch: (own, _below, _last, _first, count) => [own, count],
  gradZBatch: (own, _below, _last, _first, count) => [own, count],
  gradWBatch: (own, below, _last, _first, count) => (count > 0 ? [own, below] : [0]),
  gradCBatch: (own, _below, _last, _first, count) => (count > 0 ? [own] : [0]),
};

/** The blocks whose last index is an observation. */
const observed: ReadonlySet<QuantityName> = new Set(['X', 'Y', 'Yhat', 'lossBatch', 'gradYhatBatch', 'H', 'Z', 'gradHBatch', 'gradZBatch']);

export const isObserved = (name: QuantityName): boolean => observed.has(name);

/**
 * The ids of all numbers of a block, row by row; none for a single number, and for what is no block of the pass. `members` are the
 * observations that a walk over many goes over; none where it goes over one: the blocks of the batch form then have no numbers.
 */
export function cellsIn(widths: readonly number[], block: string, members: readonly number[] = []): readonly string[] {
  const at = parseId(block);
  const lengths = at?.indices.length === 0 ? extents[at.name] : undefined;
  if (!at || !lengths) return [];
  const shape = lengths(widths[at.layer] ?? 0, widths[at.layer - 1] ?? 0, widths.at(-1) ?? 0, widths[0] ?? 0, members.length);
  const indices = shape.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((one) => range(length).map((i) => [...one, i])),
    [[]],
  );
  const last = (each: readonly number[]) => [...each.slice(0, -1), members[each.at(-1) ?? 0] ?? 0];
  return indices.map((each) => scalarId(at, ...(observed.has(at.name) ? last(each) : each)));
}
