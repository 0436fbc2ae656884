import { parseId, scalarId, type QuantityName } from './ids.ts';

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** How long each index of a layer's block runs, from D_L, D_l and D_{l−1}; a number by itself has none. */
const extents: Partial<Record<QuantityName, (own: number, below: number, last: number, first: number) => readonly number[]>> = {
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
};

/** The ids of all numbers of a block, row by row; none for a single number, and for what is no block of the pass. */
export function cellsIn(widths: readonly number[], block: string): readonly string[] {
  const at = parseId(block);
  const lengths = at?.indices.length === 0 ? extents[at.name] : undefined;
  if (!at || !lengths) return [];
  const shape = lengths(widths[at.layer] ?? 0, widths[at.layer - 1] ?? 0, widths.at(-1) ?? 0, widths[0] ?? 0);
  const indices = shape.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((one) => range(length).map((i) => [...one, i])),
    [[]],
  );
  return indices.map((each) => scalarId(at, ...each));
}
