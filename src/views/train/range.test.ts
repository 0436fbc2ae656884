import { expect, it } from 'vitest';
import { rangesOf } from './range.ts';

it('a landscape shows all of the path with as much room around it, in round numbers', () => {
  const [across, up] = rangesOf([0.1, 0.9, 1.3], [-0.42, 0.4]);
  expect(across).toEqual([-0.5, 2]);
  expect(up[0]).toBeLessThanOrEqual(-0.8);
  expect(up[1]).toBeGreaterThanOrEqual(0.8);
});

it('what has hardly moved is shown half as wide as what has, and what stands still has room, too', () => {
  const [across, up] = rangesOf([0, 8], [1, 1.001]);
  expect(across[1] - across[0]).toBeGreaterThanOrEqual(16);
  expect(up[1] - up[0]).toBeGreaterThanOrEqual(8);
  const [still] = rangesOf([0.8], [-0.5]);
  expect(still).toEqual([-2, 3]);
});

it('is wider and narrower on request', () => {
  const width = (zoom: number) => rangesOf([0, 1], [0, 1], zoom).map(([low, high]) => high - low)[0] ?? NaN;
  expect(width(4)).toBeGreaterThan(3 * width(1));
  expect(width(0.25)).toBeLessThan(width(1) / 2);
});
