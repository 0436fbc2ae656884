import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems, type Problem } from '../../core/arbitraries.ts';
import type { Reduction } from '../../core/batch.ts';
import { plain } from '../../notation/rich.ts';
import { evaluate } from '../evaluate.ts';
import { explain } from '../explain.ts';
import { parseId, singleOf } from '../ids.ts';
import { passOf, valueOf } from '../pass.ts';
import { announcement } from '../step.ts';
import type { Subject } from '../subject.ts';
import { whyOf } from '../why.ts';
import { batchOf, observationOf } from './ids.ts';
import { batchPassOf } from './pass.ts';
import { describeBatch } from './step.ts';
import { nameBatch } from './symbols.ts';

nameBatch();

const reductions = fc.constantFrom<Reduction>('sum', 'mean');
const moment = { iteration: 0, inherited: false };
const subjectAt = ({ network, x, y }: Problem, n: number): Subject => ({ ...network, x: x[n] ?? [], y: y[n] ?? [], learningRate: 0.1 });
/** Of all observations, or of those of a batch; `followed` is one of them. */
const batchAt = (problem: Problem, followed: number, reduction: Reduction, members: readonly number[] = [...problem.x.keys()]) =>
  batchPassOf(subjectAt(problem, followed), { x: problem.x, y: problem.y, members, followed }, reduction);
/** Some of the observations, ascending, one at least. */
const someOf = ({ x }: Problem, mask: number): number[] => {
  const some = [...x.keys()].filter((n) => mask & (1 << n));
  return some.length > 0 ? some : [x.length - 1];
};
const numbersOf = (pass: ReturnType<typeof batchAt>) => pass.plan.steps.filter(({ phase }) => phase !== 'update').flatMap((s) => s.scalars);

describe('the walk over all observations', () => {
  it('has every observation’s own numbers in its column, and the sum of the loop where numbers are summed', () => {
    fc.assert(
      fc.property(problems, reductions, fc.nat(63), (problem, reduction, mask) => {
        const members = someOf(problem, mask);
        const pass = batchAt(problem, members[0] ?? 0, reduction, members);
        const divisor = reduction === 'mean' ? members.length : 1;
        const alone = members.map((n) => passOf(subjectAt(problem, n)));
        for (const id of numbersOf(pass)) {
          const isGradient = id.startsWith('grad') || id === 'totalLoss';
          const own = alone.map((one) => valueOf(one, id) / (isGradient ? divisor : 1));
          if (observationOf(batchOf(id, 0)) === null) {
            const total = own.reduce((sum, value) => sum + value, 0);
            const size = own.reduce((sum, value) => sum + Math.abs(value), 0);
            const value = valueOf(pass, batchOf(id, 0));
            if (!(Math.abs(value - total) <= 1e-10 * Math.max(1, size) || Object.is(value, total))) expect(`${id}: ${value}`).toBe(total);
          } else
            own.forEach((value, k) => {
              const n = members[k] ?? NaN;
              const there = valueOf(pass, batchOf(id, n));
              if (!near(there, value, 1e-10) && !Object.is(there, value)) expect(`${id} ${n}: ${there}`).toBe(value);
            });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says of every number where it comes from, and that comes to its value', () => {
    fc.assert(
      fc.property(problems, reductions, fc.nat(5), fc.nat(63), (problem, reduction, k, mask) => {
        const members = someOf(problem, mask);
        const n = members[k % members.length] ?? 0;
        const pass = batchAt(problem, n, reduction, members);
        const look = (id: string) => valueOf(pass, id);
        const check = (id: string, updated = false) => {
          const expression = explain(pass.form, id, updated);
          if (!expression) throw new Error(`${id} is not explained`);
          const [value, made] = [valueOf(pass, id, updated), evaluate(expression, look)];
          // What is infinite or 0 · ∞ by the textbook is evaluated together; its expression is that of the textbook.
          if (Number.isFinite(made) && !near(value, made, 1e-9)) expect(`${id}: ${value}`).toBe(made);
        };
        numbersOf(pass).forEach((id) => check(batchOf(id, n)));
        check(`gradWTerm.1.0.0.${n}`);
        pass.plan.steps.filter(({ phase }) => phase === 'update').forEach((step) => step.scalars.forEach((id) => check(id, true)));
      }),
      { numRuns: 12 },
    );
  });

  it('says of what is given that it comes with its observation', () => {
    const [problem] = fc.sample(problems, { numRuns: 1, seed: 3 });
    if (!problem) throw new Error('No problem.');
    const pass = batchAt(problem, 0, 'sum');
    const said = (id: string) => plain(whyOf(pass, moment, { id, before: false }, false).sentence);
    expect(said('X.0.0')).toBe('x 0 of observation 0 is an input: it comes with the observation.');
    expect(said('Y.0.0')).toBe('y 0 of observation 0 is the target: it comes with the observation.');
    expect(said('W.1.0.0')).toContain('is a parameter');
    expect(said('learningRate')).toContain('how far each update goes');
  });

  it('says of every observation’s own number which convention it rests on, as the walk over one does', () => {
    const problem: Problem = {
      sizes: [1, 1, 1],
      network: {
        layers: [
          { W: [[1]], c: [-2], activation: 'relu' },
          { W: [[1]], c: [0], activation: 'linear' },
        ],
        loss: 'rss',
      },
      x: [[1], [2], [3]],
      y: [[0], [0], [0]],
    };
    const notes = (id: string, of = problem) => whyOf(batchAt(of, 0, 'mean'), moment, { id, before: false }, false).notes.map(plain);
    expect([0, 1, 2].map((n) => notes(`gradHBatch.1.0.${n}`).length)).toEqual([0, 1, 0]);
    expect(notes('gradHBatch.1.0.1')).toEqual([
      'h 0 of layer 1 of observation 1 is exactly 0, where ReLU has no slope. By convention it counts as 0.',
    ]);
    // A prediction of exactly 1 where 0 is right.
    const [layer] = problem.network.layers;
    const saturated: Problem = {
      ...problem,
      sizes: [1, 1],
      network: { layers: layer ? [{ ...layer, W: [[50]], c: [0], activation: 'sigmoid' }] : [], loss: 'log' },
    };
    expect(['lossBatch.0.2', 'gradYhatBatch.0.2', 'gradHBatch.1.0.2'].map((id) => notes(id, saturated).length)).toEqual([1, 1, 1]);
    // And where 1 is right.
    const right: Problem = { ...saturated, y: [[0], [0], [1]] };
    expect(['lossBatch.0.2', 'gradYhatBatch.0.2', 'gradHBatch.1.0.2'].map((id) => notes(id, right).length)).toEqual([1, 1, 0]);
    expect(notes('lossBatch.0.2', right)[0]).toMatch(/exactly its target/);
  });

  it('describes every stop at every grain, with symbols, shapes and a sentence', () => {
    fc.assert(
      fc.property(problems, reductions, (problem, reduction) => {
        const pass = batchAt(problem, 0, reduction);
        const count = problem.x.length;
        for (const step of pass.plan.steps) {
          const described = describeBatch(pass, [step], null, moment);
          expect(described.number).toBe(step.number);
          expect(described.writes).toEqual(step.writes.map((id) => batchOf(id, 0)));
          const [equation] = described.equations;
          if (/^[HZ]\.|^Yhat|grad[HZ]Batch|gradYhatBatch/.test(described.writes[0] ?? ''))
            expect(equation?.results[0]?.shape).toEqual([problem.sizes[step.layer], count]);
          expect(announcement(described).length).toBeGreaterThan(20);
          const last = step.scalars.length - 1;
          const scalar = describeBatch(pass, [step], last, moment).scalar;
          expect(scalar?.id).toBe(batchOf(step.scalars[last] ?? '', 0));
        }
        for (const group of pass.plan.groups) expect(describeBatch(pass, group, null, moment).equations).toHaveLength(group.length);
      }),
      { numRuns: 8 },
    );
  });
});

describe('ids of the batch form', () => {
  it('name the number of a single observation that they belong to, and lead back', () => {
    fc.assert(
      fc.property(problems, fc.nat(9999), (problem, n) => {
        for (const id of numbersOf(batchAt(problem, 0, 'sum'))) {
          const there = batchOf(id, n);
          const back = parseId(there) !== null && singleOf(there) === id && [n, null].includes(observationOf(there));
          if (!back) expect(there).toBe(id);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('are as docs/format.md has them', () => {
    expect(batchOf('h.1.0', 17)).toBe('H.1.0.17');
    expect(batchOf('gradW.1.0.2', 17)).toBe('gradWBatch.1.0.2');
    expect(batchOf('loss.0', 3)).toBe('lossBatch.0.3');
    expect(batchOf('totalLoss', 3)).toBe('totalLossBatch');
    expect(batchOf('W.1.0.0', 3)).toBe('W.1.0.0');
    expect(singleOf('gradWTerm.1.0.2.17')).toBe('gradW.1.0.2');
    expect(singleOf('H.1')).toBe('h.1');
  });
});
