import { describe, expect, it } from 'vitest';
import { activationNames } from '../../../core/network.ts';
import { domains, reachOf, slopeCurves, valueCurve } from './curves.ts';

describe('the curves of an activation', () => {
  it('reach past every neuron, and are never narrower than 3', () => {
    expect(reachOf([])).toBe(3);
    expect(reachOf([0.2, -7, NaN, Infinity])).toBeGreaterThan(7);
  });

  it('stay inside what is plotted, and slopes are those of the curve', () => {
    for (const name of activationNames) {
      const { value, slope } = domains(name, 4);
      const curve = valueCurve(name, 4);
      for (const [, y] of curve) expect(y >= value[0] && y <= value[1]).toBe(true);
      for (const line of slopeCurves(name, 4)) for (const [, y] of line) expect(y >= slope[0] && y <= slope[1]).toBe(true);
      const steepest = Math.max(
        ...slopeCurves(name, 4)
          .flat()
          .map(([, y]) => y),
      );
      const rises = curve.slice(1).map(([h, y], k) => (y - (curve[k]?.[1] ?? 0)) / (h - (curve[k]?.[0] ?? 0)));
      expect(Math.max(...rises)).toBeCloseTo(steepest, 2);
    }
  });

  it('the slope of ReLU jumps at 0 and is 0 there', () => {
    const [off, on] = slopeCurves('relu', 3);
    expect(off?.at(-1)).toEqual([0, 0]);
    expect(on?.[0]).toEqual([0, 1]);
  });
});
