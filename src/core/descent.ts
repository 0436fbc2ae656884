import { subtractScaled, subtractScaledMatrix } from './matrix.ts';
import type { Matrix, Network, Vector } from './network.ts';

/**
 * One step of gradient descent, θ ← θ − η ∂L/∂θ for every W⁽ˡ⁾ and c⁽ˡ⁾ (chapter 2.1); the gradients may be one
 * observation's or a batch's. Throws a RangeError where a gradient's shape is not its parameter's.
 */
export function descend(network: Network, gradW: readonly Matrix[], gradC: readonly Vector[], rate: number): Network {
  const layers = network.layers.map((layer, index) => ({
    W: subtractScaledMatrix(layer.W, rate, gradW[index] ?? []),
    c: subtractScaled(layer.c, rate, gradC[index] ?? []),
    activation: layer.activation,
  }));
  return { layers, loss: network.loss };
}
