import { widths, type Matrix, type Network } from '../core/network.ts';
import type { Frozen } from '../core/regime.ts';
import { engineFor } from '../engine/choose.ts';
import { shapeOf, type Rows } from '../engine/engine.ts';
import { flatten, inflate, parameterIds } from '../engine/layout.ts';

/** How parameters follow their gradients: plain gradient descent, as in the walk, or Adam, which needs far fewer epochs. */
export type Method = 'descent' | 'adam';

export interface Trainer {
  /**
   * One update from some observations, all where none are named, with `scale` before the sum of their gradients; returns the sum of their
   * losses as it was before.
   */
  readonly epoch: (batch?: Rows, scale?: number) => number;
  /** θ as it stands (engine/layout.ts), to be read only. */
  readonly theta: Float64Array;
  readonly network: () => Network;
}

const [decay1, decay2, tiny] = [0.9, 0.999, 1e-8];

/**
 * Training in place (chapter 2.1 and 3): θ ← θ − η Σₙ ∂Lₙ/∂θ over a batch, with `scale` before the sum: 1 for the chapter's sum, 1 over
 * their number for the mean. The same numbers as the passes of the walk give, without the numbers in between being kept.
 */
export function trainer(
  network: Network,
  X: Matrix,
  Y: Matrix,
  rate: number,
  method: Method = 'descent',
  usual = 1,
  frozen: Frozen = new Set(),
): Trainer {
  const shape = shapeOf(network);
  const engine = engineFor(network, X, Y);
  const theta = flatten(network);
  const buffer = () => new Float64Array(shape.parameters);
  const [gradient, mean, square] = [buffer(), buffer(), buffer()];
  const fixed = parameterIds(widths(network)).flatMap((id, place) => (frozen.has(id) ? [{ place, value: theta[place] ?? NaN }] : []));
  let updates = 0;
  const at = (of: Float64Array, k: number): number => of[k] ?? NaN;

  function adam(scale: number): void {
    updates += 1;
    const [fix1, fix2] = [1 - decay1 ** updates, 1 - decay2 ** updates];
    for (let k = 0; k < theta.length; k++) {
      const slope = scale * at(gradient, k);
      mean[k] = decay1 * at(mean, k) + (1 - decay1) * slope;
      square[k] = decay2 * at(square, k) + (1 - decay2) * slope * slope;
      theta[k] = at(theta, k) - (rate * (at(mean, k) / fix1)) / (Math.sqrt(at(square, k) / fix2) + tiny);
    }
  }

  return {
    epoch: (batch, scale = usual) => {
      const loss = engine.gradient(theta, gradient, 1, batch);
      if (method === 'adam') adam(scale);
      else for (let k = 0; k < theta.length; k++) theta[k] = at(theta, k) - rate * (scale * at(gradient, k));
      for (const { place, value } of fixed) theta[place] = value;
      return loss;
    },
    theta,
    network: () => inflate(shape, theta),
  };
}
