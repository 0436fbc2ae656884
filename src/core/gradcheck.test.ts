import { describe, expect, it } from 'vitest';
import { backward } from './backward.ts';
import { descend } from './descent.ts';
import { forward, lossOf } from './forward.ts';
import { centralDifference, distanceToKink, nudge } from './gradcheck.ts';
import type { Network } from './network.ts';

const network: Network = {
  layers: [
    { W: [[1], [-1]], c: [0, 0.25], activation: 'relu' },
    { W: [[1, 1]], c: [0], activation: 'linear' },
  ],
  loss: 'rss',
};

describe('checking a gradient', () => {
  it('knows how near the nearest ReLU is to its kink, and passes over what has none', () => {
    expect(distanceToKink(network, [1])).toBe(0.75);
    expect(distanceToKink(network, [0])).toBe(0);
    expect(distanceToKink({ ...network, layers: network.layers.slice(1) }, [1, 2])).toBe(Infinity);
  });

  it('moves one parameter only', () => {
    expect(nudge(network, { layer: 1, i: 1, j: 0 }, 0.5).layers[0]?.W).toEqual([[1], [-0.5]]);
    expect(nudge(network, { layer: 1, i: 1 }, 0.5).layers[0]).toEqual({ W: [[1], [-1]], c: [0, 0.75], activation: 'relu' });
    expect(nudge(network, { layer: 1, i: 1 }, 0.5).layers[1]).toBe(network.layers[1]);
  });

  it('goes halfway on a kink, where the slope is 0 by convention: why tests keep away from it', () => {
    const at = { layer: 1, i: 0 };
    const pass = forward(network, [0]);
    expect(backward(network, pass, [1.25]).gradC[0]?.[0]).toBeCloseTo(0, 15);
    expect(centralDifference(network, [0], [1.25], at)).toBeCloseTo(-1, 4);
  });
});

describe('what does not fit is refused', () => {
  const pass = forward(network, [1]);
  it.each([
    ['an input too long', () => forward(network, [1, 2])],
    ['a target too long for the loss', () => lossOf(network, pass, [1, 2])],
    ['a target too long for the way back', () => backward(network, pass, [1, 2])],
    ['another network’s pass', () => backward(network, { h: [[1], [1]], z: [[1], [1], [1]] }, [1])],
    ['another network’s gradients', () => descend(network, [[[1]]], [[1]], 0.1)],
  ])('%s', (_what, attempt) => {
    expect(attempt).toThrow(RangeError);
  });
});
