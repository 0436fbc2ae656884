import type { Matrix, Network } from '../core/network.ts';
import { engineFor } from '../engine/choose.ts';
import { shapeOf } from '../engine/engine.ts';
import { flatten, inflate } from '../engine/layout.ts';

/** How parameters follow their gradients: plain gradient descent, as in the walk, or Adam, which needs far fewer epochs. */
export type Method = 'descent' | 'adam';

export interface Trainer {
  /** One update from all observations; returns the loss of the data set, the sum over its observations, as it was before. */
  readonly epoch: () => number;
  readonly network: () => Network;
}

const [decay1, decay2, tiny] = [0.9, 0.999, 1e-8];

/**
 * Full-batch training in place (chapter 2.1 and 3): θ ← θ − η Σₙ ∂Lₙ/∂θ, with `scale` before the sum: 1 for the chapter's sum, 1/N for
 * the mean. The same numbers as the passes of the walk give, without the numbers in between being kept.
 */
export function trainer(network: Network, X: Matrix, Y: Matrix, rate: number, method: Method = 'descent', scale = 1): Trainer {
  const shape = shapeOf(network);
  const engine = engineFor(network, X, Y);
  const theta = flatten(network);
  const buffer = () => new Float64Array(shape.parameters);
  const [gradient, mean, square] = [buffer(), buffer(), buffer()];
  let updates = 0;
  const at = (of: Float64Array, k: number): number => of[k] ?? NaN;

  function adam(): void {
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
    epoch: () => {
      const loss = engine.gradient(theta, gradient, 1);
      if (method === 'adam') adam();
      else for (let k = 0; k < theta.length; k++) theta[k] = at(theta, k) - rate * (scale * at(gradient, k));
      return loss;
    },
    network: () => inflate(shape, theta),
  };
}
