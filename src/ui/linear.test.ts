import { describe, expect, it } from 'vitest';
import { linear, linePath } from './linear.ts';

describe('a linear scale', () => {
  const scale = linear([-1, 3], [100, 20]);

  it('goes from data to pixels, and back', () => {
    expect([-1, 1, 3].map(scale)).toEqual([100, 60, 20]);
    expect([100, 60, 20].map(scale.invert)).toEqual([-1, 1, 3]);
  });

  it('puts everything in the middle where its domain is one number: so large that what is added to it is lost', () => {
    const flat = linear([1e17 - 1e-9, 1e17 + 1e-9], [152, 12]);
    expect(flat(1e17)).toBe(82);
    expect(flat.invert(50)).toBe(1e17);
  });
});

it('a line breaks where a value is not finite', () => {
  expect(
    linePath([
      [0, 1],
      [1, NaN],
      [2, 3],
      [4, 5],
    ]),
  ).toBe('M0.00,1.00M2.00,3.00L4.00,5.00');
});
