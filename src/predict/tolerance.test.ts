import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agrees } from './tolerance.ts';

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** Not so near to 0 or ±1 that it would have to be met exactly. */
const ordinary = numbers.filter((value) => [0, 1].every((whole) => Math.abs(Math.abs(value) - whole) > 1e-6));

it('a number agrees with itself, and as it is rounded to two decimals', () => {
  fc.assert(
    fc.property(numbers, (right) => {
      expect(agrees(right, right)).toBe(true);
      if (Math.abs(right) >= 0.005 && ![0, 1].includes(Math.abs(Math.round(right))))
        expect(agrees(Math.round(right * 100) / 100, right)).toBe(true);
    }),
  );
});

it('never with a wrong sign, with 0, with half of it or with its double', () => {
  fc.assert(
    fc.property(ordinary, (right) => {
      expect(agrees(-right, right)).toBe(false);
      expect(agrees(0, right)).toBe(false);
      if (Math.abs(right) > 0.02) expect([agrees(right / 2, right), agrees(right * 2, right)]).toEqual([false, false]);
    }),
  );
});

it.each([
  [1.43, 1.425, true],
  [1.43, 1.4, false],
  [250, 252, true],
  [250, 253, false],
  [0.036, 0.04, true],
  [0.0036, 0.003, true],
  [0.0036, 0.0018, false],
  [0.014, 0.01, true],
  [1, 0.995, false],
  [1, 1, true],
  [0, 0, true],
  [0, 0.001, false],
  [-1, -1.001, false],
  [NaN, NaN, false],
  [Infinity, Infinity, false],
])('of %s, %s is right: %s', (right, answer, yes) => {
  expect(agrees(answer, right)).toBe(yes);
});
