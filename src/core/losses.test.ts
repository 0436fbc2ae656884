import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activations } from './activations.ts';
import { backward } from './backward.ts';
import { backwardBatch, forwardBatch, lossOfBatch } from './batch.ts';
import { forward, lossOf } from './forward.ts';
import { lossFor, losses } from './losses.ts';
import type { Network } from './network.ts';

const { sigmoid } = activations;
const probability = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const logNetwork = (w: number): Network => ({ layers: [{ W: [[w]], c: [0], activation: 'sigmoid' }], loss: 'log' });

describe('log loss and sigmoid, evaluated together', () => {
  it('stay finite up to |h| = 1000, with ∂L/∂h = ŷ − y', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), probability, (h, y) => {
        const network = logNetwork(h);
        const pass = forward(network, [1]);
        const { gradH, gradW } = backward(network, pass, [y]);
        const { totalLoss } = lossOf(network, pass, [y]);
        expect(Number.isFinite(totalLoss)).toBe(true);
        expect(totalLoss).toBeGreaterThanOrEqual(0);
        expect(gradH[0]?.[0]).toBe(sigmoid.value(h) - y);
        expect(Number.isFinite(gradW[0]?.[0]?.[0])).toBe(true);
        const batch = forwardBatch(network, [[1]]);
        expect(lossOfBatch(network, batch, [[y]]).totalLoss).toBe(totalLoss);
        expect(backwardBatch(network, batch, [[y]]).gradH[0]).toEqual(gradH);
      }),
    );
  });

  it('are the textbook formulas where those have all their digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), probability, (h, y) => {
        const yhat = sigmoid.value(h);
        expect(losses.log.value(y, yhat, h)).toBeCloseTo(-(y * Math.log(yhat) + (1 - y) * Math.log(1 - yhat)), 10);
        const slope = sigmoid.slope(h, yhat);
        expect(losses.log.slope(y, yhat) * slope).toBeCloseTo(losses.log.gradH(y, yhat, h, slope), 10);
      }),
    );
  });

  it('keep their digits where the loss is tiny', () => {
    expect(losses.log.value(1, 1, 40) / Math.exp(-40)).toBeCloseTo(1, 12);
    expect(losses.log.value(0, 0, -40) / Math.exp(-40)).toBeCloseTo(1, 12);
  });

  it('cost as much as they are wrong: L ≈ |h| for a saturated mistake, 0 for a saturated hit', () => {
    expect(losses.log.value(0, 1, 800)).toBe(800);
    expect(losses.log.value(1, 0, -800)).toBe(800);
    expect(losses.log.value(1, 1, 800)).toBe(0);
    expect(losses.log.value(0, 0, -800)).toBe(0);
  });
});

describe('slope of the log loss, the textbook’s factor', () => {
  it('leaves out a term whose weight is exactly 0', () => {
    expect(losses.log.slope(1, 1)).toBe(-1);
    expect(losses.log.slope(0, 0)).toBe(1);
  });
  it('is infinite where the network is certain and wrong', () => {
    expect(losses.log.slope(0, 1)).toBe(Infinity);
    expect(losses.log.slope(1, 0)).toBe(-Infinity);
  });
});

it('RSS is (y − ŷ)², with slope −2(y − ŷ)', () => {
  expect(losses.rss.value(1.62, 1.07, 1.07)).toBeCloseTo(0.3025, 12);
  expect(losses.rss.slope(3, 1)).toBe(-4);
  expect(losses.rss.gradH(3, 1, 0, 0.5)).toBe(-2);
});

it('refuses a log loss without a sigmoid, rather than evaluating it as one', () => {
  const network: Network = { layers: [{ W: [[1]], c: [0], activation: 'linear' }], loss: 'log' };
  expect(() => lossFor(network)).toThrow(RangeError);
  expect(() => backward(network, forward(network, [1]), [1])).toThrow(/sigmoid/);
});

describe('activations', () => {
  it('ReLU is 0 at 0, and so is its slope', () => {
    expect(activations.relu.value(0)).toBe(0);
    expect(activations.relu.slope(0, 0)).toBe(0);
    expect(activations.relu.slope(1e-300, 1e-300)).toBe(1);
  });
  it('hides no NaN', () => {
    for (const { value } of Object.values(activations)) expect(value(NaN)).toBeNaN();
  });
  it('the sigmoid does not overflow, and mirrors itself', () => {
    expect([-1e308, -800, 800, 1e308].map(sigmoid.value)).toEqual([0, 0, 1, 1]);
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (h) => {
        expect(sigmoid.value(h) + sigmoid.value(-h)).toBeCloseTo(1, 14);
      }),
    );
  });
});
