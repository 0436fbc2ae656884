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

/** Every number of a walk over all observations at once (chapter 3). */
export interface All {
  /** N */
  readonly count: number;
  /** The observation that is followed. */
  readonly followed: number;
  readonly reduction: Reduction;
  /** What sums over observations are divided by: 1, or N. */
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

const entry = (M: Matrix | undefined, [i = 0, n = 0]: readonly number[]) => M?.[i]?.[n];

const readers: Partial<Record<Scalar['name'], Reader>> = {
  X: (all, { indices }) => entry(all.pass.Z[0], indices),
  Y: (all, { indices }) => entry(all.Y, indices),
  H: (all, { layer, indices }) => entry(all.pass.H[layer - 1], indices),
  Z: (all, { layer, indices }) => entry(all.pass.Z[layer], indices),
  Yhat: (all, { indices }) => entry(all.pass.Z.at(-1), indices),
  lossBatch: (all, { indices }) => entry(all.loss, indices),
  totalLossBatch: (all) => all.totalLoss,
  gradYhatBatch: (all, { indices }) => entry(all.gradients.gradYhat, indices),
  gradHBatch: (all, { layer, indices }) => entry(all.gradients.gradH[layer - 1], indices),
  gradZBatch: (all, { layer, indices }) => entry(all.gradients.gradZ[layer], indices),
  gradWBatch: (all, { layer, indices }) => entry(all.gradients.gradW[layer - 1], indices),
  gradCBatch: (all, { layer, indices: [i = 0] }) => all.gradients.gradC[layer - 1]?.[i],
  gradWTerm: (all, { layer, indices: [i = 0, j = 0, n = 0] }) => {
    const [gradient, input] = [entry(all.gradients.gradH[layer - 1], [i, n]), entry(all.pass.Z[layer - 1], [j, n])];
    return gradient === undefined || input === undefined ? undefined : gradient * input;
  },
};

/** All numbers of a network over a data set, N × D_x and N × D_y. Throws a RangeError where a shape does not fit. */
export function allOf(network: Network, X: Matrix, Y: Matrix, reduction: Reduction, followed: number): All {
  const pass = forwardBatch(network, X);
  const all: All = {
    count: X.length,
    followed,
    reduction,
    divisor: divisorOf(reduction, X.length),
    Y: transpose(Y),
    pass,
    ...lossOfBatch(network, pass, Y, reduction),
    gradients: backwardBatch(network, pass, Y, reduction),
    value: (at) => readers[at.name]?.(all, at),
  };
  return all;
}
