import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asFraction, closeness, largestDenominator, largestNumerator } from './fraction.ts';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const fractions = fc.record({
  over: fc.integer({ min: -largestNumerator, max: largestNumerator }),
  under: fc.integer({ min: 1, max: largestDenominator }),
});

it('finds every fraction with a small denominator, in lowest terms, up to a unit or two in the last place', () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: -2, max: 2 }), ({ over, under }, units) => {
      const value = (over / under) * (1 + units * Number.EPSILON);
      const by = gcd(Math.abs(over), under) || 1;
      expect(asFraction(value)).toEqual({ over: over / by + 0, under: over === 0 ? 1 : under / by });
    }),
  );
});

it('takes no other number for one: what it gives is as near as it says', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      const found = asFraction(value);
      if (found) expect(Math.abs(found.over / found.under - value)).toBeLessThanOrEqual(closeness * Math.abs(value));
    }),
  );
  // Two decimals are no fraction of this kind, nor is what only looks like one, nor what is too long to read.
  for (const value of [1.43, -0.55, 1.07, 1 / 17, Math.PI, 0.333333, 0.5 + 1e-12, 1e-17, 1000, 999.5, Infinity, NaN])
    expect(asFraction(value)).toBeNull();
});

it('finds what was computed: 0.1 + 0.2, a third of 1, thrice 1.1', () => {
  expect([0.1 + 0.2, 1 / 3, 3 * 1.1, -1.5, -0, 7].map(asFraction)).toEqual([
    { over: 3, under: 10 },
    { over: 1, under: 3 },
    { over: 33, under: 10 },
    { over: -3, under: 2 },
    { over: 0, under: 1 },
    { over: 7, under: 1 },
  ]);
});
