import type { Matrix, Network } from '../core/network.ts';
import { engineFor } from '../engine/choose.ts';
import { flatten } from '../engine/layout.ts';

/** A loss over two parameters, all others held: which, of what, and where. */
export interface Terrain {
  readonly network: Network;
  readonly x: Matrix;
  readonly y: Matrix;
  /** The observations that the loss is summed over; null for all. */
  readonly rows: readonly number[] | null;
  /** 1 for the sum, 1/N for the mean. */
  readonly scale: number;
  /** The two, by their places in θ (engine/layout.ts), across and up, and between which values. */
  readonly parameters: readonly [number, number];
  readonly across: readonly [number, number];
  readonly up: readonly [number, number];
}

/** The losses at the corners of a square grid. */
export interface Relief {
  /** So many corners each way. */
  readonly size: number;
  /** Row after row from the lowest value of the second parameter up. */
  readonly losses: Float64Array;
  /** The loss where the network stands. */
  readonly here: number;
  /** Whether there will be no finer one. */
  readonly done: boolean;
}

/** Grids that hold each other: each has the corners of the one before, and those halfway between them. */
export const sizes = [9, 17, 33, 65] as const;

/** Where the corners are, in one direction. */
export const corners = ([low, high]: readonly [number, number], size: number): readonly number[] =>
  Array.from({ length: size }, (_, k) => low + ((high - low) * k) / (size - 1));

/** Computes a terrain, coarse first. */
export interface Survey {
  /** Computes one more loss; the relief whenever one is complete. */
  readonly step: () => Relief | null;
  readonly done: () => boolean;
}

export function startSurvey(terrain: Terrain, finest: number = sizes[sizes.length - 1] ?? 9): Survey {
  const { network, x, y, rows, scale, parameters } = terrain;
  const engine = engineFor(network, x, y);
  const theta = flatten(network);
  const lossNow = () => engine.loss(theta, scale, rows ?? undefined);
  const here = lossNow();
  const own = parameters.map((place) => theta[place] ?? NaN);
  const wanted = sizes.filter((size) => size <= finest);
  let level = 0;
  let next = 0;
  let before: Relief | null = null;
  let losses = new Float64Array((wanted[0] ?? 0) ** 2);
  const grids = wanted.map((size) => ({ size, across: corners(terrain.across, size), up: corners(terrain.up, size) }));

  const lossAt = (a: number, b: number): number => {
    [theta[parameters[0]], theta[parameters[1]]] = [a, b];
    const loss = lossNow();
    parameters.forEach((place, i) => (theta[place] = own[i] ?? NaN));
    return loss;
  };

  return {
    done: () => level >= wanted.length,
    step: () => {
      const grid = grids[level];
      if (!grid) return null;
      const { size, across, up } = grid;
      const [column, row] = [next % size, Math.floor(next / size)];
      // What the last grid has is taken over.
      const known = before && column % 2 === 0 && row % 2 === 0 ? before.losses[(row / 2) * before.size + column / 2] : undefined;
      losses[next] = known ?? lossAt(across[column] ?? NaN, up[row] ?? NaN);
      next += 1;
      if (next < size * size) return null;
      level += 1;
      next = 0;
      before = { size, losses, here, done: level >= wanted.length };
      losses = new Float64Array((wanted[level] ?? 0) ** 2);
      return before;
    },
  };
}
