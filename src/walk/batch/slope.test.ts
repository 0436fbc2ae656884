import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems, type Problem } from '../../core/arbitraries.ts';
import type { Reduction } from '../../core/batch.ts';
import { check, checkable, sumUp } from '../check.ts';
import { pathsOf } from '../paths.ts';
import { valueOf, type Pass } from '../pass.ts';
import { lossWith, sloped, slopeId } from '../slope.ts';
import { stakesOf } from '../stakes.ts';
import { batchOf } from './ids.ts';
import { batchPassOf } from './pass.ts';

const reductions = fc.constantFrom<Reduction>('sum', 'mean');
/** Of every second observation, the first one among them: columns and observations are not numbered alike. */
const halfOf = (x: Problem['x']): number[] => [...x.keys()].filter((n) => n % 2 === 0);
const batchAt = ({ network, x, y }: Problem, reduction: Reduction, members = halfOf(x)): Pass =>
  batchPassOf({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.1 }, { x, y, members, followed: 0 }, reduction);

/** Some numbers of the batch that have a curve: parameters, and h, z, ŷ and x of two observations. */
function curved(pass: Pass): string[] {
  const singles = [...pass.subject.x.map((_, j) => `x.${j}`), ...pass.plan.steps.flatMap((step) => step.scalars)];
  const last = pass.all?.members.at(-1) ?? 0;
  const ids = [...new Set(singles.flatMap((id) => [batchOf(id, 0), batchOf(id, last)]))].filter((id) => sloped(pass, id) === id);
  return ids.filter((_, k) => k % Math.ceil(ids.length / 16) === 0);
}

describe('the loss over one number, over all observations', () => {
  it('has the gradient of the batch for its slope, away from kinks, and passes through L', () => {
    fc.assert(
      fc.property(problems, reductions, (problem, reduction) => {
        const pass = batchAt(problem, reduction);
        for (const id of curved(pass)) {
          const saturated = pass.form.loss === 'log' && id.startsWith('Yhat');
          if (saturated) continue;
          expect(near(lossWith(pass, id, valueOf(pass, id)), pass.all?.totalLoss ?? NaN, 1e-9), id).toBe(true);
          const { exact, numeric, kink } = check(pass, id);
          const scale = Math.max(1, Math.abs(exact), 1e-5 * (pass.all?.totalLoss ?? 0));
          if (!kink) expect(Math.abs(exact - numeric), id).toBeLessThanOrEqual(1e-4 * scale);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has for the rest, exactly, what the losses of the other observations sum up to, however often and whatever is asked before', () => {
    fc.assert(
      fc.property(problems, reductions, (problem, reduction) => {
        const pass = batchAt(problem, reduction);
        const { passes, rest } = stakesOf(pass, 'W.1.0.0');
        expect(rest).toBe(0);
        const members = pass.all?.members ?? [];
        for (const n of [...members, ...members.toReversed()]) {
          const own = stakesOf(pass, `Z.1.0.${n}`);
          const k = members.indexOf(n);
          expect(own.passes).toEqual([passes[k]]);
          expect(own.rest).toBe(passes.filter((_, j) => j !== k).reduce((total, { totalLoss }) => total + totalLoss, 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is named by the ids of the batch', () => {
    const pass = batchAt(
      { sizes: [1, 1], network: { layers: [{ W: [[2]], c: [0], activation: 'linear' }], loss: 'rss' }, x: [[1], [3]], y: [[1], [1]] },
      'sum',
      [0, 1],
    );
    expect(slopeId(pass, 'W.1.0.0')).toBe('gradWBatch.1.0.0');
    expect(slopeId(pass, 'H.1.0.1')).toBe('gradHBatch.1.0.1');
    expect(sloped(pass, 'gradHBatch.1.0.1')).toBe('H.1.0.1');
    expect(sloped(pass, 'gradWBatch.1.0.0')).toBe('W.1.0.0');
    expect(sloped(pass, 'gradWTerm.1.0.0.1')).toBe('W.1.0.0');
    expect(sloped(pass, 'totalLossBatch')).toBeNull();
    // (1 − 1 · 1.5)² + (1 − 3 · 1.5)²
    expect(lossWith(pass, 'W.1.0.0', 1.5)).toBeCloseTo(0.25 + 12.25, 12);
    // Only the second observation: (1 − 2)² + (1 − 2 · 2)²
    expect(lossWith(pass, 'X.0.1', 2)).toBeCloseTo(1 + 9, 12);
    // A name of one observation's pass means the followed one.
    expect(lossWith(pass, 'x.0', 2)).toBeCloseTo(9 + 25, 12);
    expect(sumUp(checkable(pass).map((id) => check(pass, id)))).toMatchObject({ count: 2, atKink: [] });
  });
});

describe('paths over all observations', () => {
  it('add up to the gradient of the batch, each of them summed over the observations', () => {
    fc.assert(
      fc.property(problems, reductions, (problem, reduction) => {
        const pass = batchAt(problem, reduction);
        const ids = checkable(pass);
        for (const id of ids.filter((_, k) => k % Math.ceil(ids.length / 6) === 0)) {
          const { paths, count, total } = pathsOf(pass, id);
          if (count > 200) continue;
          const size = paths.reduce((all, { product }) => Math.max(all, Math.abs(product)), Math.max(1, Math.abs(total)));
          expect(paths).toHaveLength(count);
          expect(Math.abs(paths.reduce((sum, { product }) => sum + product, 0) - total), id).toBeLessThanOrEqual(1e-8 * size);
          expect(total).toBe(valueOf(pass, slopeId(pass, id) ?? ''));
        }
      }),
      { numRuns: 30 },
    );
  });
});
