import { lossFor } from '../core/losses.ts';
import { widths, type ActivationName, type LossName, type Network } from '../core/network.ts';

/** Observations by their number, in any order; some may be left out or come twice. */
export type Rows = ArrayLike<number>;

/**
 * Losses and gradients of one data set for any parameters of one network's shape, in buffers: nothing is allocated however often it is
 * asked. θ and ∂L/∂θ are laid out layer by layer, W row by row and then c (layout.ts). Without `rows`, all observations count.
 */
export interface Engine {
  readonly kind: 'typescript' | 'simd';
  /** Writes scale · Σₙ ∂Lₙ/∂θ over `gradient`, and returns scale · Σₙ Lₙ. */
  readonly gradient: (theta: Float64Array, gradient: Float64Array, scale: number, rows?: Rows) => number;
  /** scale · Σₙ Lₙ alone, forwards only. */
  readonly loss: (theta: Float64Array, scale: number, rows?: Rows) => number;
}

/** What an engine is made for: all of a network but its numbers. */
export interface Shape {
  readonly loss: LossName;
  readonly inputs: number;
  readonly layers: readonly LayerShape[];
  /** How many numbers θ has. */
  readonly parameters: number;
}

export interface LayerShape {
  /** D_l and D_{l−1}. */
  readonly own: number;
  readonly below: number;
  readonly activation: ActivationName;
  /** Where W⁽ˡ⁾ begins in θ, and c⁽ˡ⁾. */
  readonly W: number;
  readonly c: number;
}

/** Throws a RangeError where the loss does not suit the last layer. */
export function shapeOf(network: Network): Shape {
  lossFor(network);
  const sizes = widths(network);
  let parameters = 0;
  const layers = network.layers.map(({ activation }, k): LayerShape => {
    const [own, below] = [sizes[k + 1] ?? 0, sizes[k] ?? 0];
    const [W, c] = [parameters, parameters + own * below];
    parameters = c + own;
    return { own, below, activation, W, c };
  });
  return { loss: network.loss, inputs: sizes[0] ?? 0, layers, parameters };
}
