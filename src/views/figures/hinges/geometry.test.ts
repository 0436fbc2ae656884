import { describe, expect, it } from 'vitest';
import { forward } from '../../../core/forward.ts';
import { absByHand } from '../../../documents/examples/abs-by-hand.ts';
import { absUntrained } from '../../../documents/examples/abs-untrained.ts';
import { overview4332 } from '../../../documents/examples/overview-4332.ts';
import { channel, interceptFor, isChannelled, spanOf } from './geometry.ts';

describe('channels and hinges', () => {
  it('belong to one input, ReLU and a linear output', () => {
    expect(isChannelled(absUntrained)).toBe(true);
    expect(isChannelled(overview4332)).toBe(false);
  });

  it('the channels and the intercept add up to ŷ', () => {
    const document = absUntrained;
    const span = spanOf(document);
    for (const x of [span[0], span[1]]) {
      const shares = [0, 1].map((j) => channel(document, j, span).find(([at]) => at === x)?.[1] ?? NaN);
      expect((shares[0] ?? NaN) + (shares[1] ?? NaN) - 0.1).toBeCloseTo(forward(document, [x]).z.at(-1)?.[0] ?? NaN, 12);
    }
  });

  it('a hinge lies where h is 0', () => {
    expect(interceptFor(0.8, -0.125)).toBe(0.1);
    expect(channel(absByHand, 0, [-2, 2])).toEqual([
      [-2, 0],
      [0, 0],
      [2, 2],
    ]);
  });
});
