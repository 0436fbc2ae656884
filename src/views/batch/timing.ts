import { backward } from '../../core/backward.ts';
import { backwardBatch, divisorOf, forwardBatch, type Reduction } from '../../core/batch.ts';
import { forward } from '../../core/forward.ts';
import { addMatrix } from '../../core/matrix.ts';
import type { Matrix, Network } from '../../core/network.ts';

/** The gradients of all weights by a loop over observations: a pass for each, its gradients added to those before it (chapter 3). */
export function loopGradients(network: Network, X: Matrix, Y: Matrix, reduction: Reduction): readonly Matrix[] {
  let total: readonly Matrix[] | null = null;
  for (const [n, x] of X.entries()) {
    const { gradW } = backward(network, forward(network, x), Y[n] ?? []);
    total = total ? total.map((sum, k) => addMatrix(sum, gradW[k] ?? [])) : gradW;
  }
  const divisor = divisorOf(reduction, X.length);
  return (total ?? []).map((sum) => sum.map((row) => row.map((value) => value / divisor)));
}

/** The same in matrix form: one pass over all of them (chapter 3.2). */
export const matrixGradients = (network: Network, X: Matrix, Y: Matrix, reduction: Reduction): readonly Matrix[] =>
  backwardBatch(network, forwardBatch(network, X), Y, reduction).gradW;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/** The largest disagreement of two lists of matrices. */
export const apart = (A: readonly Matrix[], B: readonly Matrix[]): number =>
  Math.max(0, ...A.flatMap((M, k) => M.flatMap((row, i) => row.map((value, j) => Math.abs(value - (B[k]?.[i]?.[j] ?? NaN))))));

/** Milliseconds that one call takes: as many in a row as fill about `least` milliseconds, so that a coarse clock can tell. */
export function timeOf(run: () => unknown, now: () => number, least = 4): number {
  const start = now();
  let [calls, elapsed] = [0, 0];
  do {
    run();
    calls += 1;
    elapsed = now() - start;
  } while (elapsed < least);
  return elapsed / calls;
}

const asManyAs = [10, 100, 1000, 10_000];

/** The sizes at which both forms are timed: powers of ten, and the data's own. */
export const sizesWith = (count: number): readonly number[] => [...new Set([...asManyAs, count])].toSorted((a, b) => a - b);

/** So many rows, from the first on, over and over. */
export const repeated = (rows: Matrix, count: number): Matrix => Array.from({ length: count }, (_, n) => rows[n % rows.length] ?? []);
