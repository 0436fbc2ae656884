import { expect, it } from 'vitest';
import { startPace } from './pace.ts';

it('takes the finest that fits the budget, going by what the last ones took', () => {
  const pace = startPace(0.01);
  const work = (cell: number) => 1000 / cell;
  expect(pace.finest([1, 2, 4], work, 10)).toBe(1);
  for (let k = 0; k < 20; k++) pace.took(1000, 30);
  expect(pace.finest([1, 2, 4], work, 16)).toBe(2);
  expect(pace.finest([1, 2, 4], work, 1)).toBe(4);
  for (let k = 0; k < 20; k++) pace.took(250, 1);
  expect(pace.finest([1, 2, 4], work, 10)).toBe(1);
});
