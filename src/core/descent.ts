import { subtractScaled, subtractScaledMatrix } from './matrix.ts';
import type { Layer, Matrix, Network, Vector } from './network.ts';
import type { Frozen } from './regime.ts';

/** A layer after its update with the frozen parameters as they were before. */
function keep(after: Layer, before: Layer, layer: number, frozen: Frozen): Layer {
  return {
    W: after.W.map((row, i) => row.map((value, j) => (frozen.has(`W.${layer}.${i}.${j}`) ? (before.W[i]?.[j] ?? value) : value))),
    c: after.c.map((value, i) => (frozen.has(`c.${layer}.${i}`) ? (before.c[i] ?? value) : value)),
    activation: after.activation,
  };
}

/**
 * One step of gradient descent, θ ← θ − η ∂L/∂θ for every W⁽ˡ⁾ and c⁽ˡ⁾ (chapter 2.1) but the frozen ones; the gradients may be one
 * observation's or a batch's. Throws a RangeError where a gradient's shape is not its parameter's.
 */
export function descend(network: Network, gradW: readonly Matrix[], gradC: readonly Vector[], rate: number, frozen?: Frozen): Network {
  const layers = network.layers.map((layer, index) => {
    const after: Layer = {
      W: subtractScaledMatrix(layer.W, rate, gradW[index] ?? []),
      c: subtractScaled(layer.c, rate, gradC[index] ?? []),
      activation: layer.activation,
    };
    return frozen && frozen.size > 0 ? keep(after, layer, index + 1, frozen) : after;
  });
  return { layers, loss: network.loss };
}
