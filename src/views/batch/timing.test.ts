import { expect, it } from 'vitest';
import { overview4332 } from '../../documents/examples/overview-4332.ts';
import { apart, loopGradients, matrixGradients, repeated, sizesWith } from './timing.ts';

it('times powers of ten and the data’s own size, in order and each once', () => {
  expect(sizesWith(24)).toEqual([10, 24, 100, 1000, 10_000]);
  expect(sizesWith(100)).toEqual([10, 100, 1000, 10_000]);
});

it('repeats the same observations, over which both forms agree: ten times as many have ten times the gradients', () => {
  const { x, y } = overview4332.data;
  expect(repeated(x, 50)[30]).toBe(x[30 % x.length]);
  const [once, tenfold] = [x.length, 10 * x.length].map((count) => [repeated(x, count), repeated(y, count)] as const);
  if (!once || !tenfold) throw new Error('Two sizes are compared.');
  const gradients = loopGradients(overview4332, ...tenfold, 'sum');
  expect(apart(gradients, matrixGradients(overview4332, ...tenfold, 'sum'))).toBeLessThan(1e-9);
  const expected = loopGradients(overview4332, ...once, 'sum').map((W) => W.map((row) => row.map((value) => 10 * value)));
  expect(apart(gradients, expected)).toBeLessThan(1e-9);
});
