import { expect, it } from 'vitest';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { cornerAt, cornerNear, flipped } from './corner.ts';

const terrain = {
  network: absUntrained,
  ...absUntrained.data,
  rows: null,
  scale: 1,
  parameters: [0, 1],
  across: [-1, 1],
  up: [0, 4],
} as const;
const seen = { terrain, relief: { size: 3, losses: Float64Array.of(0, 1, 2, 10, 11, 12, 20, 21, 22), here: 5, done: true } };

it('the cursor of a landscape stands on corners, each with its own loss', () => {
  expect(cornerNear(seen, [0.4, 3.1])).toEqual({ column: 1, row: 2, at: [0, 4], loss: 21 });
  expect(cornerNear(seen, [-9, 2.1])).toEqual({ column: 0, row: 1, at: [-1, 2], loss: 10 });
  expect(cornerAt(seen, 5, -1)).toEqual({ column: 2, row: 0, at: [1, 0], loss: 2 });
});

it('a picture has its rows from the top', () => {
  expect(Array.from(flipped(seen.relief.losses, 3))).toEqual([20, 21, 22, 10, 11, 12, 0, 1, 2]);
});
