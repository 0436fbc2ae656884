import fc from 'fast-check';
import { expect, it } from 'vitest';
import { near, problems } from '../core/arbitraries.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import { cellsOf, slicesOf, type Equation, type Factor } from './equation.ts';
import { passOf, valueOf, type Pass } from './pass.ts';
import type { Rule } from './plan.ts';
import { walk } from './step.ts';

const subjects = problems.map(({ network, x, y }) => ({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.05 }));
const products: readonly Rule[] = ['throughActivation', 'throughWeights', 'toWeights', 'toIntercepts'];

const table = (pass: Pass, factor: Factor) => cellsOf(factor).map((row) => row.map((id) => valueOf(pass, id)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const size = (matrix: readonly (readonly number[])[]) => [matrix.length, matrix[0]?.length ?? 0];

/** A · B, the numbers as they are laid out on the page; a tensor's slices weighed by the vector beside it. */
function multiplied(pass: Pass, [a, b]: readonly [Factor, Factor]): number[][] {
  const tensor = [a, b].find((factor) => factor.layout === 'tensor');
  if (tensor) {
    const weights = table(pass, a === tensor ? b : a).flat();
    const slices = slicesOf(tensor).map((slice) => slice.map((row) => row.map((id) => valueOf(pass, id))));
    return (slices[0] ?? []).map((row, j) =>
      row.map((_, k) => sum(slices.map((slice, i) => (weights[i] ?? NaN) * (slice[j]?.[k] ?? NaN)))),
    );
  }
  const [left, right] = [table(pass, a), table(pass, b)];
  expect(size(left)[1]).toBe(size(right)[0]);
  return left.map((row) => (right[0] ?? []).map((_, j) => sum(row.map((one, k) => one * (right[k]?.[j] ?? NaN)))));
}

function factorsOf({ terms }: Equation): readonly [Factor, Factor] {
  const [a, b] = terms.filter((term) => term.kind === 'factor');
  if (!a || !b) throw new RangeError('A product has two factors.');
  return [a, b];
}

function isResult(pass: Pass, equation: Equation): void {
  const [result] = equation.results;
  if (!result) return;
  const [wanted, found] = [table(pass, result), multiplied(pass, factorsOf(equation))];
  expect(size(found)).toEqual(result.shape);
  expect(size(wanted)).toEqual(result.shape);
  // Where a saturated log loss makes 0 · ∞, the step is evaluated without the product, and says so.
  wanted.forEach((row, i) =>
    row.forEach((one, j) => expect(Number.isNaN(found[i]?.[j]) || near(one, found[i]?.[j] ?? 0, 1e-9)).toBe(true)),
  );
}

it.each<Settings['layout']>(['numerator', 'denominator'])(
  'in %s layout the factors of a step, multiplied as they stand, are its result',
  (layout) => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const settings = { ...chapterSettings, layout };
        const pass = passOf(subject, settings);
        for (const step of walk(subject, 'matrix', undefined, settings)) {
          const [rule] = step.rules;
          if (!rule || !products.includes(rule)) continue;
          step.equations.forEach((equation) => isResult(pass, equation));
          if (step.short && rule === 'toWeights') isResult(pass, step.short);
        }
      }),
      { numRuns: 15 },
    );
  },
  30_000,
);

it('gradients are rows in numerator layout and columns in denominator layout, and ∂L/∂W is shaped like W in both', () => {
  const [subject] = fc.sample(subjects, { numRuns: 1, seed: 5 });
  if (!subject) return;
  for (const layout of ['numerator', 'denominator'] as const)
    for (const step of walk(subject, 'matrix', undefined, { ...chapterSettings, layout })) {
      const [result] = step.equations[0]?.results ?? [];
      const W = subject.layers[step.layer - 1]?.W ?? [];
      if (step.rules[0] === 'toWeights') expect(result?.shape).toEqual(size(W));
      else if (step.phase === 'backward') expect(result?.layout).toBe(layout === 'numerator' ? 'row' : 'column');
    }
});
