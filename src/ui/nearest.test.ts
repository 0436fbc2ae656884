import { expect, it } from 'vitest';
import { nearestPoint } from './nearest.ts';

const points = [
  { px: 0, py: 0 },
  { px: 10, py: 0 },
  { px: NaN, py: 0 },
  { px: 10, py: 0 },
];
const nearest = (px: number, py: number, reach: number) =>
  nearestPoint(points.length, (n) => points[n] ?? { px: NaN, py: NaN }, { px, py }, reach);

it('the nearest point is within reach or none; of two in one place the one drawn on top; what stands nowhere is never it', () => {
  expect(nearest(2, 2, Infinity)).toBe(0);
  expect(nearest(3, 4, 5)).toBe(0);
  expect(nearest(3, 4, 4.9)).toBeNull();
  expect(nearest(9, 1, 5)).toBe(3);
});
