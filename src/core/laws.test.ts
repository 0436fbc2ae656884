import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems, type Problem } from './arbitraries.ts';
import { backward } from './backward.ts';
import { backwardBatch, forwardBatch, lossOfBatch } from './batch.ts';
import { descend } from './descent.ts';
import { forward, lossOf } from './forward.ts';
import { centralDifference, distanceToKink, totalLossAt, type ParameterAt } from './gradcheck.ts';
import { add, addMatrix, shape } from './matrix.ts';
import { widths, type Matrix, type Vector } from './network.ts';

const everyParameter = ({ sizes }: Problem): ParameterAt[] =>
  sizes
    .slice(1)
    .flatMap((width, k) =>
      Array.from({ length: width }, (_, i) => [
        { layer: k + 1, i },
        ...Array.from({ length: sizes[k] ?? 0 }, (_unused, j) => ({ layer: k + 1, i, j })),
      ]).flat(),
    );

const first = ({ network, x, y }: Problem) => {
  const [input = []] = x;
  const [target = []] = y;
  const pass = forward(network, input);
  return { input, target, pass, gradients: backward(network, pass, target), ...lossOf(network, pass, target) };
};

describe('laws over random networks', () => {
  it('gradients agree with central differences away from kinks', () => {
    let compared = 0;
    fc.assert(
      fc.property(problems, fc.nat(), (problem, from) => {
        const { network } = problem;
        const { input, target, gradients, totalLoss } = first(problem);
        const epsilon = 1e-6;
        fc.pre(distanceToKink(network, input) > 1000 * epsilon);
        const all = everyParameter(problem);
        for (let k = 0; k < Math.min(24, all.length); k += 1) {
          const at = all[(from + 37 * k) % all.length] ?? { layer: 1, i: 0 };
          const rows = gradients.gradW[at.layer - 1];
          const gradient = at.j === undefined ? gradients.gradC[at.layer - 1]?.[at.i] : rows?.[at.i]?.[at.j];
          const difference = centralDifference(network, input, target, at, epsilon);
          // The difference of two losses keeps about 1e-16 L / ε of rounding.
          expect(Math.abs((gradient ?? NaN) - difference)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(difference), totalLoss));
          compared += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(2000);
  });

  it('the batch form is the loop over observations', () => {
    fc.assert(
      fc.property(problems, ({ network, x, y }) => {
        const pass = forwardBatch(network, x);
        const batch = { ...lossOfBatch(network, pass, y), ...backwardBatch(network, pass, y) };
        let total = 0;
        let gradW: readonly Matrix[] | undefined;
        let gradC: readonly Vector[] | undefined;
        for (const [n, input] of x.entries()) {
          const target = y[n] ?? [];
          const single = forward(network, input);
          const one = backward(network, single, target);
          total += lossOf(network, single, target).totalLoss;
          gradW = gradW?.map((sum, k) => addMatrix(sum, one.gradW[k] ?? [])) ?? one.gradW;
          gradC = gradC?.map((sum, k) => add(sum, one.gradC[k] ?? [])) ?? one.gradC;
          const column = (M: Matrix) => M.map((row) => row[n]);
          // The same sums in the same order: a column is its observation's pass to the last bit.
          expect(pass.H.map(column)).toEqual(single.h);
          expect(pass.Z.map(column)).toEqual(single.z);
          expect(batch.gradH.map(column)).toEqual(one.gradH);
          expect(batch.gradZ.map(column)).toEqual(one.gradZ);
          expect(column(batch.gradYhat)).toEqual(one.gradYhat);
        }
        const pairs = [
          [batch.totalLoss, total],
          ...[batch.gradW, batch.gradC].flat(3).map((value, k) => [value, [gradW ?? [], gradC ?? []].flat(3)[k]]),
        ];
        for (const [a = NaN, b = NaN] of pairs) expect(near(a, b, 1e-12)).toBe(true);
      }),
    );
  });

  it('every quantity has the shape that its symbol has', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { network, sizes, x, y } = problem;
        const { pass, loss, gradients } = first(problem);
        const hidden = sizes.slice(1);
        const lengths = (vectors: readonly Vector[]) => vectors.map((vector) => vector.length);
        const weights = hidden.map((width, k) => [width, sizes[k]]);
        expect(widths(network)).toEqual(sizes);
        expect(lengths(pass.h)).toEqual(hidden);
        expect(lengths(pass.z)).toEqual(sizes);
        expect(lengths([loss, gradients.gradYhat])).toEqual([sizes.at(-1), sizes.at(-1)]);
        expect(lengths(gradients.gradH)).toEqual(hidden);
        expect(lengths(gradients.gradC)).toEqual(hidden);
        expect(lengths(gradients.gradZ)).toEqual(sizes);
        expect(gradients.gradZ.at(-1)).toBe(gradients.gradYhat);
        expect(gradients.gradW.map(shape)).toEqual(weights);
        const batch = forwardBatch(network, x);
        const back = backwardBatch(network, batch, y);
        expect(batch.H.map(shape)).toEqual(hidden.map((width) => [width, x.length]));
        expect(batch.Z.map(shape)).toEqual(sizes.map((width) => [width, x.length]));
        expect(back.gradH.map(shape)).toEqual(batch.H.map(shape));
        expect(back.gradZ.map(shape)).toEqual(batch.Z.map(shape));
        expect(back.gradW.map(shape)).toEqual(weights);
        expect(lengths(back.gradC)).toEqual(hidden);
      }),
    );
  });

  it('a small enough step against the gradient lowers the loss, and changes nothing that it was given', () => {
    let lowered = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const { network } = problem;
        const { input, target, gradients, totalLoss } = first(problem);
        const steepness = [gradients.gradW, gradients.gradC].flat(3).reduce<number>((sum, entry) => sum + Number(entry) ** 2, 0);
        fc.pre(steepness > 1e-8 && distanceToKink(network, input) > 1e-4);
        const before = JSON.stringify(network);
        const after = descend(network, gradients.gradW, gradients.gradC, 1e-6 / Math.max(1, steepness));
        expect(totalLossAt(after, input, target)).toBeLessThan(totalLoss);
        expect(JSON.stringify(network)).toBe(before);
        lowered += 1;
      }),
    );
    expect(lowered).toBe(100);
  });

  it('a step of rate 0 changes no parameter', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { gradW, gradC } = first(problem).gradients;
        expect(descend(problem.network, gradW, gradC, 0)).toEqual(problem.network);
      }),
    );
  });
});
