import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../../core/arbitraries.ts';
import { flatten } from '../../engine/layout.ts';
import type { Trail } from '../../training/trail.ts';
import { furthest, linesAlong, nearestLine, spanOf, thinned } from './lines.ts';
import { parametersFor, valueIn } from './parameters.ts';

const trail = (from: number, count: number, parameters: readonly number[]): Trail => ({
  widths: [1, 1],
  iterations: Array.from({ length: count }, (_, k) => from + k),
  parameters,
  values: Float64Array.from({ length: count * parameters.length }, (_, k) => {
    const [row, column] = [Math.floor(k / parameters.length), k % parameters.length];
    return 100 * (parameters[column] ?? 0) + from + row;
  }),
});

describe('parameters over iterations', () => {
  it('go on along trails that follow each other, also where one tells of fewer', () => {
    const { iterations, values } = linesAlong([trail(0, 3, [0, 1, 2]), trail(3, 2, [2])], [2, 0], 100);
    expect(iterations).toEqual([0, 1, 2, 3, 4]);
    expect(Array.from(values[0] ?? [])).toEqual([200, 201, 202, 203, 204]);
    expect(Array.from(values[1] ?? [])).toEqual([0, 1, 2, NaN, NaN]);
  });

  it('are thinned to what there is room for, and end where the run stands', () => {
    expect(thinned(5, 10)).toEqual([0, 1, 2, 3, 4]);
    expect(thinned(10, 4)).toEqual([0, 3, 6, 9]);
    expect(thinned(11, 4)).toEqual([0, 3, 6, 9, 10]);
    expect(thinned(0, 4)).toEqual([]);
    const { iterations, values } = linesAlong([trail(0, 500, [0])], [0], 60);
    expect(iterations.length).toBeLessThanOrEqual(61);
    expect(iterations.at(-1)).toBe(499);
    expect(Array.from(values[0] ?? [])).toEqual(iterations);
  });

  it('are found by the value at a moment, and by how far they have gone', () => {
    const lines = { iterations: [0, 1], values: [Float64Array.of(0, 3), Float64Array.of(1, 1.2), Float64Array.of(NaN, NaN)] };
    expect(nearestLine(lines, 1, 1.5, 1)).toBe(1);
    expect(nearestLine(lines, 1, 2.5, 1)).toBe(0);
    expect(nearestLine(lines, 0, 9, 1)).toBeNull();
    const gone = { widths: [1, 1], iterations: [0, 1], parameters: [4, 7, 9], values: Float64Array.of(0, 1, 5, -3, 1, 4) };
    expect(furthest(gone, 2)).toEqual([4, 9]);
    expect(furthest(null, 2)).toEqual([]);
  });

  it('span round values, and something where nothing is known', () => {
    expect(spanOf({ iterations: [0], values: [Float64Array.of(-0.42, 1.37), Float64Array.of(NaN, 0)] })).toEqual([-0.5, 1.5]);
    expect(spanOf({ iterations: [], values: [] })).toEqual([-1, 1]);
  });
});

it('parameters are found in a network as in θ', () => {
  expect(parametersFor([2, 1, 2]).slice(1, 4)).toEqual([
    { id: 'W.1.0.1', place: 1, layer: 1, kind: 'W' },
    { id: 'c.1.0', place: 2, layer: 1, kind: 'c' },
    { id: 'W.2.0.0', place: 3, layer: 2, kind: 'W' },
  ]);
  fc.assert(
    fc.property(problems, ({ network, sizes }) => {
      const theta = flatten(network);
      const found = parametersFor(sizes).map((parameter) => theta[parameter.place] === valueIn(network, parameter));
      expect(found).toHaveLength(theta.length);
      expect(found.every(Boolean)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
