import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { texOf } from '../notation/texOf.ts';
import { plain } from '../notation/rich.ts';
import { chapterSettings } from '../notation/settings.ts';
import { cellsOf, slicesOf, type Factor } from './equation.ts';
import { passOf, valueOf } from './pass.ts';
import { planOf } from './plan.ts';
import { announcement, walk } from './step.ts';

describe('the plan of an iteration', () => {
  it.each([
    [[1, 2, 1], 17],
    [[4, 3, 3, 2], 25],
    [Array.from({ length: 9 }, () => 16), 65],
  ])('of %j has %i steps', (widths, steps) => {
    expect(planOf(widths).steps).toHaveLength(steps);
  });

  it('reads only what is given or was written before', () => {
    const plan = planOf([3, 5, 4, 2]);
    for (const step of plan.steps)
      for (const read of step.reads) {
        const writer = plan.writer.get(read);
        const parameter = /^(W|c)\./.test(read);
        expect(writer === undefined || parameter || writer < step.number, `${read} in step ${step.number}`).toBe(true);
      }
  });
});

const subjects = problems.map(({ network, x, y }) => ({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.05 }));

describe('a walk', () => {
  it('is serialisable at every grain, and covers the same numbers in the same order', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const pass = passOf(subject);
        const [layers, matrices, scalars] = (['layer', 'matrix', 'scalar'] as const).map((grain) => walk(subject, grain));
        for (const steps of [layers, matrices, scalars]) expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
        const all = pass.plan.steps.flatMap((step) => step.scalars);
        expect(scalars?.map((step) => step.writes[0])).toEqual(all);
        expect(layers?.flatMap((step) => step.writes)).toEqual(matrices?.flatMap((step) => step.writes));
      }),
      { numRuns: 12 },
    );
  });

  it('has equations whose shapes fit and whose cells are numbers', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const pass = passOf(subject);
        const lookUp = (factor: Factor) => (factor.layout === 'tensor' ? slicesOf(factor).flat(2) : cellsOf(factor).flat());
        for (const step of walk(subject))
          for (const { left, terms, results } of step.equations) {
            expect(texOf(left, chapterSettings)).not.toContain('\\s{');
            const factors = terms.filter((term) => term.kind === 'factor');
            for (const factor of [...factors, ...results]) {
              for (const id of lookUp(factor)) expect(typeof valueOf(pass, id)).toBe('number');
              expect(lookUp(factor)).toHaveLength(factor.shape.reduce((product, length) => product * length, 1));
            }
            // Row times matrix, matrix times column: the inner sizes are equal, the outer ones are the result's.
            const product = ['toWeights', 'toIntercepts', 'throughWeights', 'throughActivation', 'mix'].includes(step.rules[0] ?? '');
            const [a, b] = factors;
            if (!product || !a || !b) continue;
            expect(a.shape[1]).toBe(b.shape[0]);
            expect(results[0]?.shape).toEqual(b.shape.length === 3 ? b.shape.slice(1) : [a.shape[0], b.shape[1]]);
          }
      }),
      { numRuns: 15 },
    );
  });

  it('says one or two sentences a step, and never NaN or undefined', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        for (const grain of ['layer', 'matrix', 'scalar'] as const)
          for (const step of walk(subject, grain)) {
            expect(step.sentences.length).toBeGreaterThan(0);
            expect(step.sentences.length).toBeLessThanOrEqual(2);
            expect(announcement(step)).not.toMatch(/NaN|undefined|null/);
          }
      }),
      { numRuns: 10 },
    );
  });

  it('says that raising a weight lowers the loss exactly where its gradient is negative', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const pass = passOf(subject);
        for (const step of walk(subject, 'scalar')) {
          if (step.rules[0] !== 'toWeights' || !step.scalar) continue;
          const gradient = valueOf(pass, step.scalar.id);
          const text = plain(step.sentences[0] ?? []);
          expect(text.includes('lowers')).toBe(gradient < 0);
          expect(text.includes('raises')).toBe(gradient > 0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a saturated log loss', () => {
  const subject = { layers: [{ W: [[1]], c: [0], activation: 'sigmoid' }], loss: 'log', x: [800], y: [0], learningRate: 0.1 } as const;

  it('is finite and right, and the steps say what the textbook product would have given', () => {
    const pass = passOf(subject);
    expect(pass.totalLoss).toBe(800);
    expect(pass.gradients.gradH[0]).toEqual([1]);
    const notes = walk(subject).flatMap((step) => step.notes.map((note) => `${step.rules[0]}: ${plain(note)}`));
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/^lose: .*evaluated from h/);
    expect(notes[1]).toMatch(/^slopeOfLoss: .*infinite/);
    expect(notes[2]).toMatch(/^throughActivation: .*0 · ∞/);
  });
});

it('a prediction that rounds to exactly its target names the term that is left out', () => {
  const layers = [{ W: [[1]], c: [0], activation: 'sigmoid' }] as const;
  const notesAt = (x: number, y: number) =>
    walk({ layers, loss: 'log', x: [x], y: [y], learningRate: 0.1 }).flatMap((step) =>
      step.notes.map((note) => `${step.rules[0]}: ${plain(note)}`),
    );
  for (const [x, y] of [
    [800, 1],
    [-800, 0],
  ] as const) {
    const notes = notesAt(x, y);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^lose: .*exactly its target.*counts as 0; loss 0 is evaluated from h/);
    expect(notes[1]).toMatch(/^slopeOfLoss: .*0\/0.*left out/);
  }
  expect(notesAt(20, 1)).toEqual([]);
});

it('a ReLU at exactly 0 names its convention', () => {
  const subject = { layers: [{ W: [[1]], c: [0], activation: 'relu' }], loss: 'rss', x: [0], y: [1], learningRate: 0.1 } as const;
  expect(
    walk(subject)
      .flatMap((step) => step.notes.map(plain))
      .join(),
  ).toMatch(/exactly 0.*convention/);
});

it('says from where to where a parameter goes in as many decimals as tell the two apart', () => {
  const moved = (learningRate: number) => {
    const subject = { layers: [{ W: [[0.5]], c: [0], activation: 'linear' }], loss: 'rss', x: [1], y: [1], learningRate } as const;
    return walk(subject)
      .filter(({ rules }) => rules[0] === 'updateWeights')
      .flatMap(({ sentences }) => sentences.map(plain))
      .join(' ');
  };
  expect(moved(0.1)).toContain('goes from 0.50 to 0.60');
  expect(moved(0.0012)).toContain('goes from 0.500 to 0.501');
  expect(moved(1e-9)).toContain('goes from 0.50 to 0.50');
});
