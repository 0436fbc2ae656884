import type { Matrix, Network } from '../core/network.ts';
import { range } from '../core/range.ts';
import type { Shape } from './engine.ts';

/** θ of a network: layer by layer, W⁽ˡ⁾ row by row, then c⁽ˡ⁾. */
export function flatten({ layers }: Pick<Network, 'layers'>): Float64Array {
  return Float64Array.from(layers.flatMap(({ W, c }) => [...W.flat(), ...c]));
}

/** The ids of the numbers of θ, in its order, for widths D_0…D_L: `W.1.0.0`, `W.1.0.1`, …, `c.1.0`, …, `W.2.0.0`. */
export function parameterIds(widths: readonly number[]): readonly string[] {
  return widths
    .slice(1)
    .flatMap((own, k) => [
      ...range(own).flatMap((i) => range(widths[k] ?? 0).map((j) => `W.${k + 1}.${i}.${j}`)),
      ...range(own).map((i) => `c.${k + 1}.${i}`),
    ]);
}

/** The network of a shape with parameters θ. */
export function inflate({ loss, layers }: Shape, theta: Float64Array): Network {
  return {
    loss,
    layers: layers.map(({ own, below, activation, W, c }) => ({
      W: Array.from({ length: own }, (_, i) => Array.from(theta.subarray(W + i * below, W + (i + 1) * below))),
      c: Array.from(theta.subarray(c, c + own)),
      activation,
    })),
  };
}

/** Observations that are computed together: few enough that all their numbers stay close to the processor. */
export const block = 64;

/**
 * A matrix of a row per observation, N × D, as blocks of 64 observations: in each, D rows of 64 numbers, one for every observation (the
 * columns of Xᵀ, 64 at a time). The last block is filled up with zeros.
 */
export function pack(M: Matrix, width: number): Float64Array {
  const packed = new Float64Array(Math.ceil(M.length / block) * width * block);
  for (const [n, row] of M.entries()) {
    if (row.length !== width) throw new RangeError(`engine: observation ${n} has ${row.length} numbers, not ${width}.`);
    for (const [j, value] of row.entries()) packed[placeOf(n, j, width)] = value;
  }
  return packed;
}

/** Where number j of observation n stands in such blocks. */
export const placeOf = (n: number, j: number, width: number): number => (Math.floor(n / block) * width + j) * block + (n % block);
