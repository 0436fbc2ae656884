import { backward } from '../core/backward.ts';
import { forward, lossOf, type ForwardPass } from '../core/forward.ts';
import type { Matrix, Network, Vector } from '../core/network.ts';
import { flatten } from './layout.ts';

/*
 * Losses and gradients by the step-by-step passes, an observation at a time, each beside the size of what it is the sum of.
 *
 * Why the size: a number may be nearly 0 because large terms cancel, as y − ŷ does where a network has learnt its data, and there the last
 * bit of a term is a large part of what is left. Two ways of adding up can only agree to so many parts of the terms. So each size
 * is the same sum with every term taken as positive: |w||z| + |c| for h, |y| + |ŷ| for y − ŷ, σ + σ² for σ′ = σ(1 − σ), and so on through
 * the chain rule.
 */

/** A number, and the sum of its terms' absolute values. */
export interface Sized {
  readonly value: number;
  readonly size: number;
}

/** Σ |row_j| v_j for each row. */
const absolutely = (W: Matrix, v: Vector): number[] => W.map((row) => row.reduce((total, w, j) => total + Math.abs(w) * (v[j] ?? NaN), 0));
/** The same down the columns. */
const downwards = (W: Matrix, v: Vector): number[] =>
  (W[0] ?? []).map((_, j) => W.reduce((total, row, i) => total + Math.abs(row[j] ?? NaN) * (v[i] ?? NaN), 0));

/** The sizes of h and z of each layer; a sigmoid's z is made by no sum. `z[0]` is |x|. */
function sizesForward({ layers }: Network, pass: ForwardPass) {
  const h: Vector[] = [];
  const z: Vector[] = [(pass.z[0] ?? []).map(Math.abs)];
  for (const [k, { W, c, activation }] of layers.entries()) {
    const linear = absolutely(W, z[k] ?? []).map((size, i) => size + Math.abs(c[i] ?? NaN));
    h.push(linear);
    z.push(
      (pass.z[k + 1] ?? []).map((value, i) =>
        activation === 'linear' || (activation === 'relu' && value > 0) ? (linear[i] ?? NaN) : value,
      ),
    );
  }
  return { h, z };
}

/** The sizes of each ∇h⁽ˡ⁾. */
function sizesBackward({ layers, loss }: Network, pass: ForwardPass, z: readonly Vector[], y: Vector): readonly Vector[] {
  const sizes: Vector[] = [];
  for (let k = layers.length - 1; k >= 0; k--) {
    const above = layers[k + 1];
    const activation = layers[k]?.activation;
    const slopes = (pass.z[k + 1] ?? []).map((value) =>
      activation === 'sigmoid' ? value + value * value : activation === 'linear' || value > 0 ? 1 : 0,
    );
    const off = y.map((target, d) => Math.abs(target) + (z[k + 1]?.[d] ?? NaN));
    const from = above ? downwards(above.W, sizes[0] ?? []) : loss === 'rss' ? off.map((size) => 2 * size) : null;
    sizes.unshift(from ? from.map((size, i) => size * (slopes[i] ?? NaN)) : off);
  }
  return sizes;
}

/** One observation's loss and gradient, the gradient in the order of θ. */
export function observationTerms(network: Network, x: Vector, y: Vector): { readonly loss: Sized; readonly gradient: readonly Sized[] } {
  const pass = forward(network, x);
  const { gradW, gradC } = backward(network, pass, y);
  const { h, z } = sizesForward(network, pass);
  const local = sizesBackward(network, pass, z, y);
  const shaped = network.layers.map((layer, k) => ({ ...layer, W: gradW[k] ?? [], c: gradC[k] ?? [] }));
  const sized = network.layers.map((layer, k) => ({
    ...layer,
    W: (local[k] ?? []).map((g) => (z[k] ?? []).map((size) => g * size)),
    c: local[k] ?? [],
  }));
  const sizes = flatten({ layers: sized });
  const lossSize = y.reduce((total, target, d) => {
    const [linear, prediction] = [h.at(-1)?.[d] ?? NaN, z.at(-1)?.[d] ?? NaN];
    return total + (network.loss === 'rss' ? (Math.abs(target) + prediction) ** 2 : (1 + Math.abs(target)) * linear + Math.LN2);
  }, 0);
  return {
    loss: { value: lossOf(network, pass, y).totalLoss, size: lossSize },
    gradient: Array.from(flatten({ layers: shaped }), (value, k) => ({ value, size: sizes[k] ?? NaN })),
  };
}
