import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { plain } from '../notation/rich.ts';
import { batchPassOf } from './batch/pass.ts';
import { describeBatch } from './batch/step.ts';
import { nameBatch } from './batch/symbols.ts';
import { evaluate } from './evaluate.ts';
import { explain, operandsOf } from './explain.ts';
import { passOf, valueOf } from './pass.ts';
import { describeMatrix, describeScalar } from './step.ts';
import { whyOf } from './why.ts';

nameBatch();
const moment = { iteration: 0, inherited: false };

describe('a frozen parameter', () => {
  it('keeps its value, in the walk over one and over all; its expression, its sentence and its why say so', () => {
    fc.assert(
      fc.property(problems, fc.nat(), ({ network, x, y }, pick) => {
        const bare = { ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.1 };
        const updates = passOf(bare).plan.steps.filter(({ phase }) => phase === 'update');
        const ids = updates.flatMap(({ scalars }) => scalars);
        const frozen = new Set(ids.filter((_, k) => (pick >> (k % 16)) & 1));
        const subject = { ...bare, frozen };
        const passes = [passOf(subject), batchPassOf(subject, { x, y, members: [...x.keys()], followed: 0 }, 'mean')];
        for (const pass of passes)
          for (const id of ids) {
            const expression = explain(pass.form, id, true);
            const made = expression && evaluate(expression, (of) => valueOf(pass, of));
            expect(made).toBeCloseTo(valueOf(pass, id, true), 9);
            if (!frozen.has(id)) continue;
            expect(valueOf(pass, id, true)).toBe(valueOf(pass, id));
            expect(operandsOf(expression)).toEqual([id]);
            expect(whyOf(pass, moment, { id, before: false }, true).notes.map(plain).join()).toContain('frozen');
          }
        for (const step of updates) {
          const kept = step.scalars.filter((id) => frozen.has(id));
          for (const [pass, describe] of [
            [
              passes[0],
              (at: number | null) =>
                at === null ? describeMatrix(passOf(subject), step, moment) : describeScalar(passOf(subject), step, at, moment),
            ],
            [passes[1], (at: number | null) => passes[1] && describeBatch(passes[1], [step], at, moment)],
          ] as const) {
            expect(pass).toBeDefined();
            expect(describe(null)?.sentences.map(plain).join(' ').includes('frozen')).toBe(kept.length > 0);
            step.scalars.forEach((id, at) =>
              expect(describe(at)?.sentences.map(plain).join(' ').includes('is frozen: it stays at')).toBe(frozen.has(id)),
            );
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
