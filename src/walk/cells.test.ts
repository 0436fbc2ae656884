import { describe, expect, it } from 'vitest';
import { cellsIn } from './cells.ts';
import { planOf } from './plan.ts';

describe('the numbers of a block', () => {
  it('are those that its step writes, in that order, for every block that a step writes', () => {
    const plan = planOf([4, 3, 2, 5]);
    for (const step of plan.steps)
      if (step.rule !== 'lose') for (const block of step.writes) expect(cellsIn(plan.widths, block)).toEqual(step.scalars);
  });

  it('of inputs, losses and Jacobians', () => {
    const widths = [2, 3, 1];
    expect(cellsIn(widths, 'x')).toEqual(['x.0', 'x.1']);
    expect(cellsIn(widths, 'loss')).toEqual(['loss.0']);
    expect(cellsIn(widths, 'jacHZ.2')).toEqual(['jacHZ.2.0.0', 'jacHZ.2.0.1', 'jacHZ.2.0.2']);
    expect(cellsIn(widths, 'jacHW.1')).toHaveLength(18);
  });

  it('a number, and what is none, holds no numbers', () => {
    for (const id of ['h.1.0', 'totalLoss', 'learningRate', 'X', 'nothing']) expect(cellsIn([1, 1], id)).toEqual([]);
  });
});
