import { corners } from '../../training/landscape.ts';
import type { Landscape } from './useLandscape.ts';

/** A corner of a landscape's grid, with the loss that was computed there. */
export interface Corner {
  readonly column: number;
  readonly row: number;
  readonly at: readonly [number, number];
  readonly loss: number;
}

/** A corner by its column and row; outside, the nearest one at the edge. */
export function cornerAt({ terrain, relief }: Landscape, column: number, row: number): Corner {
  const { size, losses } = relief;
  const within = (k: number) => Math.min(Math.max(Math.round(k), 0), size - 1);
  const [c, r] = [within(column), within(row)];
  const at = [corners(terrain.across, size)[c] ?? NaN, corners(terrain.up, size)[r] ?? NaN] as const;
  return { column: c, row: r, at, loss: losses[r * size + c] ?? NaN };
}

/** The corner nearest to two values. */
export function cornerNear(seen: Landscape, [a, b]: readonly [number, number]): Corner {
  const { terrain, relief } = seen;
  const share = (value: number, [low, high]: readonly [number, number]) => ((value - low) / (high - low)) * (relief.size - 1);
  return cornerAt(seen, share(a, terrain.across), share(b, terrain.up));
}

/** Rows from the top, as a picture has them. */
export function flipped(values: Float64Array, size: number): Float64Array {
  const turned = new Float64Array(values.length);
  for (let row = 0; row < size; row++) turned.set(values.subarray(row * size, (row + 1) * size), (size - 1 - row) * size);
  return turned;
}
