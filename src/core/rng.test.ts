import { expect, it } from 'vitest';
import { normal, seeded } from './rng.ts';

const take = (seed: number, count: number) => {
  const rng = seeded(seed);
  return Array.from({ length: count }, () => normal(rng));
};

it('the same seed gives the same numbers, another seed gives others', () => {
  expect(take(1, 50)).toEqual(take(1, 50));
  expect(take(1, 50)).not.toEqual(take(2, 50));
  // Written down, so that examples and links keep their data when the generator is touched.
  const rng = seeded(42);
  expect([rng(), rng(), rng()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
});

it('draws look like N(0, 1)', () => {
  const draws = take(3, 20_000);
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(draws.every(Number.isFinite)).toBe(true);
});
