import { describe, expect, it } from 'vitest';
import { losses } from '../../../core/losses.ts';
import { hSpan, overH, overYhat, topOf, yhatSpan } from './curves.ts';

describe('the loss as a curve', () => {
  it('rises by the slope that the backward pass computes, over ŷ and over h', () => {
    for (const loss of ['rss', 'log'] as const) {
      const line = overYhat(loss, 0.3, [0, 1]);
      for (const k of [20, 80, 140]) {
        const [before, here, after] = [line[k - 1], line[k], line[k + 1]];
        const rise = ((after?.[1] ?? NaN) - (before?.[1] ?? NaN)) / ((after?.[0] ?? NaN) - (before?.[0] ?? NaN));
        expect(rise).toBeCloseTo(losses[loss].slope(0.3, here?.[0] ?? NaN), 1);
      }
    }
    const line = overH('log', 'sigmoid', 1, [-5, 5]);
    const [first, second] = line;
    const rise = ((second?.[1] ?? 0) - (first?.[1] ?? 0)) / ((second?.[0] ?? 0) - (first?.[0] ?? 0));
    expect(rise).toBeCloseTo(1 / (1 + Math.exp(5)) - 1, 2);
  });

  it('the frame holds target and prediction', () => {
    expect(yhatSpan('log', 1, 0.2)).toEqual([0, 1]);
    for (const yhat of [-9, 0, 1.07, 40, undefined]) {
      const [low, high] = yhatSpan('rss', 1.62, yhat);
      expect(low < Math.min(1.62, yhat ?? 1) && high > Math.max(1.62, yhat ?? 1)).toBe(true);
    }
    expect(hSpan(7)[1]).toBeGreaterThan(7);
    expect(topOf([overYhat('log', 1, [0, 1])], 2, 4)).toBe(4);
  });
});
