import { activations } from '../core/activations.ts';
import { lossFor } from '../core/losses.ts';
import { widths, type Matrix, type Network } from '../core/network.ts';

/** How parameters follow their gradients: plain gradient descent, as in the walk, or Adam, which needs far fewer epochs. */
export type Method = 'descent' | 'adam';

export interface Trainer {
  /** One update from all observations; returns the loss of the data set, the sum over its observations, as it was before. */
  readonly epoch: () => number;
  readonly network: () => Network;
}

const [decay1, decay2, tiny] = [0.9, 0.999, 1e-8];

/** A layer's numbers in buffers that are written over in every epoch: nothing is allocated while it trains. */
function buffersOf(network: Network, sizes: readonly number[], count: number) {
  return network.layers.map(({ W, c, activation }, k) => {
    const [own, below] = [sizes[k + 1] ?? 0, sizes[k] ?? 0];
    const theta = new Float64Array(own * below + own);
    theta.set(W.flat());
    theta.set(c, own * below);
    const like = () => new Float64Array(theta.length);
    return {
      own,
      below,
      activation,
      /** W row by row, then c. */
      theta,
      gradient: like(),
      mean: like(),
      square: like(),
      h: new Float64Array(own * count),
      z: new Float64Array(own * count),
      /** ∇h, an observation after the other. */
      local: new Float64Array(own * count),
    };
  });
}

/**
 * Full-batch training in place (chapter 2.1 and 3): θ ← θ − η Σₙ ∂Lₙ/∂θ, with `scale` before the sum: 1 for the chapter's sum, 1/N for
 * the mean. The same numbers as the passes of the walk give, without the numbers in between being kept.
 */
export function trainer(network: Network, X: Matrix, Y: Matrix, rate: number, method: Method = 'descent', scale = 1): Trainer {
  const sizes = widths(network);
  const count = X.length;
  const layers = buffersOf(network, sizes, count);
  const x = Float64Array.from(X.flat());
  const y = Float64Array.from(Y.flat());
  const loss = lossFor(network);
  let updates = 0;
  const at = (buffer: Float64Array, i: number): number => buffer[i] ?? NaN;

  function forward(): void {
    let input = x;
    for (const { own, below, activation, theta, h, z } of layers) {
      const { value } = activations[activation];
      for (let n = 0; n < count; n++)
        for (let i = 0; i < own; i++) {
          let total = 0;
          for (let j = 0; j < below; j++) total += at(theta, i * below + j) * at(input, n * below + j);
          total += at(theta, own * below + i);
          h[n * own + i] = total;
          z[n * own + i] = value(total);
        }
      input = z;
    }
  }

  function backward(): number {
    let total = 0;
    for (let k = layers.length - 1; k >= 0; k--) {
      const layer = layers[k];
      if (!layer) continue;
      const { own, below, activation, h, z, local, gradient } = layer;
      const { slope } = activations[activation];
      const above = layers[k + 1];
      const input = layers[k - 1]?.z ?? x;
      gradient.fill(0);
      for (let n = 0; n < count; n++)
        for (let i = 0; i < own; i++) {
          const p = n * own + i;
          const [hp, zp] = [at(h, p), at(z, p)];
          let back = 0;
          if (above) {
            for (let m = 0; m < above.own; m++) back += at(above.local, n * above.own + m) * at(above.theta, m * own + i);
            back *= slope(hp, zp);
          } else {
            total += loss.value(at(y, p), zp, hp);
            back = loss.gradH(at(y, p), zp, hp, slope(hp, zp));
          }
          local[p] = back;
          for (let j = 0; j < below; j++) gradient[i * below + j] = at(gradient, i * below + j) + back * at(input, n * below + j);
          gradient[own * below + i] = at(gradient, own * below + i) + back;
        }
    }
    return total;
  }

  function update(): void {
    updates += 1;
    const [fix1, fix2] = [1 - decay1 ** updates, 1 - decay2 ** updates];
    for (const { theta, gradient, mean, square } of layers)
      for (let k = 0; k < theta.length; k++) {
        const slope = at(gradient, k) * scale;
        if (method === 'descent') {
          theta[k] = at(theta, k) - rate * slope;
          continue;
        }
        mean[k] = decay1 * at(mean, k) + (1 - decay1) * slope;
        square[k] = decay2 * at(square, k) + (1 - decay2) * slope * slope;
        theta[k] = at(theta, k) - (rate * (at(mean, k) / fix1)) / (Math.sqrt(at(square, k) / fix2) + tiny);
      }
  }

  return {
    epoch: () => {
      forward();
      const before = backward();
      update();
      return before;
    },
    network: () => ({
      loss: network.loss,
      layers: layers.map(({ own, below, theta, activation }) => ({
        W: Array.from({ length: own }, (_, i) => Array.from(theta.subarray(i * below, (i + 1) * below))),
        c: Array.from(theta.subarray(own * below)),
        activation,
      })),
    }),
  };
}
