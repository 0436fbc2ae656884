import { forward, lossOf } from './forward.ts';
import type { Network, Vector } from './network.ts';

/** One parameter: a weight w_ij⁽ˡ⁾, or, without j, an intercept c_i⁽ˡ⁾. */
export interface ParameterAt {
  readonly layer: number;
  readonly i: number;
  readonly j?: number;
}

/** The network with one parameter raised by `by`. */
export function nudge(network: Network, at: ParameterAt, by: number): Network {
  return {
    ...network,
    layers: network.layers.map((layer, k) => {
      if (k !== at.layer - 1) return layer;
      if (at.j === undefined) return { ...layer, c: layer.c.map((value, i) => (i === at.i ? value + by : value)) };
      return { ...layer, W: layer.W.map((row, i) => (i === at.i ? row.map((value, j) => (j === at.j ? value + by : value)) : row)) };
    }),
  };
}

/** L for one observation. */
export const totalLossAt = (network: Network, x: Vector, y: Vector): number => lossOf(network, forward(network, x), y).totalLoss;

/** (L(θ + ε) − L(θ − ε)) / 2ε: what ∂L/∂θ should be, up to ε², away from kinks. */
export function centralDifference(network: Network, x: Vector, y: Vector, at: ParameterAt, epsilon = 1e-5): number {
  const above = totalLossAt(nudge(network, at, epsilon), x, y);
  const below = totalLossAt(nudge(network, at, -epsilon), x, y);
  return (above - below) / (2 * epsilon);
}

/** The smallest |h| of any ReLU: within reach of it, a difference quotient straddles a kink and says nothing about a slope. */
export function distanceToKink(network: Network, x: Vector): number {
  const { h } = forward(network, x);
  const relus = h.filter((_, k) => network.layers[k]?.activation === 'relu').flat();
  return Math.min(Infinity, ...relus.map(Math.abs));
}
