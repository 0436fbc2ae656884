import { expect, it } from 'vitest';
import { planOf } from '../../../walk/plan.ts';
import { chainRows } from './rows.ts';

it('neighbouring factors fit, from the row of the loss to the tensor, for every layer', () => {
  const plan = planOf([4, 3, 5, 2]);
  for (const layer of [1, 2, 3]) {
    const rows = chainRows(plan, layer);
    const factors = rows.flatMap((row) => row.factors);
    expect(factors[0]?.shape).toEqual([1, 2]);
    for (const [k, one] of factors.slice(1).entries()) expect(one.shape[0]).toBe(factors[k]?.shape[1]);
    expect(rows.map((row) => row.result)).toEqual([...[3, 2, 1].filter((k) => k >= layer).map((k) => `gradH.${k}`), `gradW.${layer}`]);
  }
});
