import { expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

const trained = (...pairs: readonly (readonly [number, number, number])[]) =>
  pairs.map(([size, training, heldOut]) => ({ size, training, heldOut }));

it('says that the ends underfit and overfit only where they do', () => {
  expect(verdictOf([])).toBeNull();
  expect(verdictOf(trained([1, 1, 1], [4, 0.3, 0.4], [16, 0.1, 0.6]))).toMatchObject({
    best: { size: 4 },
    underfits: true,
    overfits: true,
  });
  expect(verdictOf(trained([1, 0.3, 0.4], [16, 0.3, 0.41]))).toMatchObject({ underfits: false, overfits: false });
});
