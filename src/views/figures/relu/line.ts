import type { Layer, LossName, Matrix, Network, Vector } from '../../../core/network.ts';
import { forward, lossOf } from '../../../core/forward.ts';
import { activations } from '../../../core/activations.ts';
import { range } from '../../../core/range.ts';

interface Data {
  readonly x: Matrix;
  readonly y: Matrix;
}

/** Solves A b = v by elimination, the largest pivot first; a column without one counts for nothing. */
function solve(A: Matrix, v: Vector): Vector {
  const rows = A.map((row, i) => [...row, v[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0)) best = i;
    const [pivot, other] = [rows[best] ?? [], rows[k] ?? []];
    rows[best] = other;
    rows[k] = pivot;
    const head = pivot[k] ?? 0;
    if (Math.abs(head) < 1e-12) continue;
    for (let i = 0; i < n; i++) {
      const row = rows[i];
      if (!row || i === k) continue;
      const share = (row[k] ?? 0) / head;
      if (share !== 0) rows[i] = row.map((value, j) => value - share * (pivot[j] ?? 0));
    }
  }
  return range(n).map((k) => {
    const head = rows[k]?.[k] ?? 0;
    return Math.abs(head) < 1e-12 ? 0 : (rows[k]?.[n] ?? 0) / head;
  });
}

/** Σₙ sₙ aₙ aₙᵀ for a = (x, 1), with a trace on the diagonal where told. */
function gram(inputs: Matrix, weights: Vector, ridge: number): Matrix {
  const n = inputs[0]?.length ?? 0;
  return range(n).map((i) =>
    range(n).map((j) => inputs.reduce((total, a, k) => total + (weights[k] ?? 0) * (a[i] ?? 0) * (a[j] ?? 0), i === j ? ridge : 0)),
  );
}
const moments = (inputs: Matrix, values: Vector): Vector =>
  range(inputs[0]?.length ?? 0).map((i) => inputs.reduce((total, a, k) => total + (a[i] ?? 0) * (values[k] ?? 0), 0));

const newtonSteps = 30;
/** Keeps Newton's steps finite where a line parts the yes from the no without a mistake. */
const trace = 1e-6;

function logistic(inputs: Matrix, targets: Vector): Vector {
  let b: Vector = range(inputs[0]?.length ?? 0).map(() => 0);
  for (let k = 0; k < newtonSteps; k++) {
    const z = inputs.map((a) => activations.sigmoid.value(a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0)));
    const slope = moments(
      inputs,
      z.map((value, n) => value - (targets[n] ?? 0)),
    ).map((value, i) => value + trace * (b[i] ?? 0));
    const step = solve(
      gram(
        inputs,
        z.map((value) => value * (1 - value)),
        trace,
      ),
      slope,
    );
    b = b.map((value, i) => value - (step[i] ?? 0));
  }
  return b;
}

/** The best that any network without bends can do on some data, as a network of one layer: least squares, or under the log loss a logistic regression. */
export function bestLine({ x, y }: Data, loss: LossName): Network {
  const inputs = x.map((row) => [...row, 1]);
  const fits = range(y[0]?.length ?? 0).map((d) => {
    const targets = y.map((row) => row[d] ?? 0);
    if (loss === 'log') return logistic(inputs, targets);
    return solve(
      gram(
        inputs,
        x.map(() => 1),
        0,
      ),
      moments(inputs, targets),
    );
  });
  return {
    layers: [{ W: fits.map((b) => b.slice(0, -1)), c: fits.map((b) => b.at(-1) ?? 0), activation: loss === 'log' ? 'sigmoid' : 'linear' }],
    loss,
  };
}

/** Σₙ Lₙ (chapter 3). */
export const lossOver = (network: Network, { x, y }: Data): number =>
  x.reduce((total, row, n) => total + lossOf(network, forward(network, row), y[n] ?? []).totalLoss, 0);

/**
 * The layers of a deep network without bends that is a given line, in the shapes that it has: the line in one layer, the rest pass it
 * on. null where a hidden layer is too narrow to pass on either the inputs or the outputs.
 */
export function asDeep(line: Network, layers: readonly Layer[]): readonly Layer[] | null {
  const [only] = line.layers;
  if (!only) return null;
  const [outputs, inputs] = [only.c.length, only.W[0]?.length ?? 0];
  const narrowest = Math.min(...layers.slice(0, -1).map((layer) => layer.c.length));
  if (narrowest < Math.min(outputs, inputs)) return null;
  const at = narrowest >= outputs ? 0 : layers.length - 1;
  return layers.map((layer, k) => ({
    ...layer,
    W: layer.W.map((row, i) => row.map((_, j) => (k === at ? (only.W[i]?.[j] ?? 0) : i === j ? 1 : 0))),
    c: layer.c.map((_, i) => (k === at ? (only.c[i] ?? 0) : 0)),
  }));
}
