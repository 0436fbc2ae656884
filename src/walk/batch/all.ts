import {
  backwardBatch,
  divisorOf,
  forwardBatch,
  lossOfBatch,
  type BatchGradients,
  type BatchPass,
  type Reduction,
} from '../../core/batch.ts';
import { transpose } from '../../core/matrix.ts';
import type { Matrix, Network } from '../../core/network.ts';
import type { Scalar } from '../ids.ts';

/** A data set, N × D_x and N × D_y, the observations of it that are walked, ascending, and the one of these that is followed. */
export interface Observations {
  readonly x: Matrix;
  readonly y: Matrix;
  readonly members: readonly number[];
  readonly followed: number;
}

/** Every number of a walk over all observations at once (chapter 3). */
export interface All {
  /** The observations that are walked, ascending: column k is that of observation `members[k]`. */
  readonly members: readonly number[];
  /** How many they are. */
  readonly count: number;
  /** N, how many there are in the data. */
  readonly of: number;
  /** The column of an observation; −1 where it has none. */
  readonly columnOf: (n: number) => number;
  /** The observation that is followed. */
  readonly followed: number;
  readonly reduction: Reduction;
  /** What sums over observations are divided by: 1, or their count. */
  readonly divisor: number;
  /** D_y × N. */
  readonly Y: Matrix;
  readonly pass: BatchPass;
  /** D_y × N. */
  readonly loss: Matrix;
  readonly totalLoss: number;
  readonly gradients: BatchGradients;
  /** A number of the batch form by its name and indices; undefined for any other. */
  readonly value: (at: Scalar) => number | undefined;
}

type Reader = (all: All, at: Scalar) => number | undefined;

/** Row i, and in it what belongs to observation n. */
const entry = (all: All, M: Matrix | undefined, [i = 0, n = 0]: readonly number[]) => M?.[i]?.[all.columnOf(n)];

const readers: Partial<Record<Scalar['name'], Reader>> = {
  X: (all, { indices }) => entry(all, all.pass.Z[0], indices),
  Y: (all, { indices }) => entry(all, all.Y, indices),
  H: (all, { layer, indices }) => entry(all, all.pass.H[layer - 1], indices),
  Z: (all, { layer, indices }) => entry(all, all.pass.Z[layer], indices),
  Yhat: (all, { indices }) => entry(all, all.pass.Z.at(-1), indices),
  lossBatch: (all, { indices }) => entry(all, all.loss, indices),
  totalLossBatch: (all) => all.totalLoss,
  gradYhatBatch: (all, { indices }) => entry(all, all.gradients.gradYhat, indices),
  gradHBatch: (all, { layer, indices }) => entry(all, all.gradients.gradH[layer - 1], indices),
  gradZBatch: (all, { layer, indices }) => entry(all, all.gradients.gradZ[layer], indices),
  gradWBatch: (all, { layer, indices: [i = 0, j = 0] }) => all.gradients.gradW[layer - 1]?.[i]?.[j],
  gradCBatch: (all, { layer, indices: [i = 0] }) => all.gradients.gradC[layer - 1]?.[i],
  gradWTerm: (all, { layer, indices: [i = 0, j = 0, n = 0] }) => {
    const [gradient, input] = [entry(all, all.gradients.gradH[layer - 1], [i, n]), entry(all, all.pass.Z[layer - 1], [j, n])];
    return gradient === undefined || input === undefined ? undefined : gradient * input;
  },
};

/** Where an observation stands among some, ascending; −1 where it does not. Looked for by halves: there may be thousands. */
function placeIn(members: readonly number[], n: number): number {
  let [low, high] = [0, members.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = members[middle] ?? NaN;
    if (found === n) return middle;
    if (found < n) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** All numbers of a network over observations of a data set, N × D_x and N × D_y. Throws a RangeError where a shape does not fit. */
export function allOf(network: Network, { x, y, members, followed }: Observations, reduction: Reduction): All {
  const count = members.length;
  const [X, Y] = count === x.length ? [x, y] : [members.map((n) => x[n] ?? []), members.map((n) => y[n] ?? [])];
  const pass = forwardBatch(network, X);
  const all: All = {
    members,
    count,
    of: x.length,
    columnOf: count === x.length ? (n) => (n < count ? n : -1) : (n) => placeIn(members, n),
    followed,
    reduction,
    divisor: divisorOf(reduction, count),
    Y: transpose(Y),
    pass,
    ...lossOfBatch(network, pass, Y, reduction),
    gradients: backwardBatch(network, pass, Y, reduction),
    value: (at) => readers[at.name]?.(all, at),
  };
  return all;
}
