import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems } from '../core/arbitraries.ts';
import { backwardBatch, forwardBatch, lossOfBatch } from '../core/batch.ts';
import { descend } from '../core/descent.ts';
import type { Network } from '../core/network.ts';
import { documentAt } from '../lab/chain.ts';
import { trainer } from './trainer.ts';

const same = (a: Network, b: Network) => {
  const flat = ({ layers }: Network) => layers.flatMap(({ W, c }) => [...W.flat(), ...c]);
  const [left, right] = [flat(a), flat(b)];
  return left.length === right.length && left.every((value, k) => near(value, right[k] ?? NaN, 1e-9));
};

/** Small enough that no network diverges, which would magnify the last digit of a sum taken in another order. */
const rate = 0.0001;

describe('training in buffers', () => {
  it('gives the parameters of the batch form, epoch by epoch', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 5 }), ({ network, x, y }, epochs) => {
        const fast = trainer(network, x, y, rate);
        let slow = network;
        for (let k = 0; k < epochs; k++) {
          const pass = forwardBatch(slow, x);
          const { gradW, gradC } = backwardBatch(slow, pass, y);
          expect(near(fast.epoch(), lossOfBatch(slow, pass, y).totalLoss, 1e-9)).toBe(true);
          slow = descend(slow, gradW, gradC, rate);
        }
        expect(same(fast.network(), slow)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the parameters of the walk on one observation, iteration by iteration', () => {
    fc.assert(
      fc.property(problems, ({ network, x, y }) => {
        const data = { x: x.slice(0, 1), y: y.slice(0, 1) };
        const document = { ...network, format: 'backstep', version: 1, title: '', data, observation: 0, learningRate: rate } as const;
        const fast = trainer(network, data.x, data.y, rate);
        for (let k = 0; k < 6; k++) fast.epoch();
        expect(same(fast.network(), documentAt([{ iteration: 0, document }], 6))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('with Adam, every first step of a parameter that has a gradient is one rate long', () => {
    const network: Network = { layers: [{ W: [[0.5]], c: [0.1], activation: 'linear' }], loss: 'rss' };
    const adam = trainer(network, [[1], [2]], [[3], [3]], 0.01, 'adam', 0.5);
    adam.epoch();
    expect(adam.network().layers[0]?.W[0]?.[0]).toBeCloseTo(0.51, 6);
    expect(adam.network().layers[0]?.c[0]).toBeCloseTo(0.11, 6);
  });
});
