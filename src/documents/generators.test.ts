import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classes, curves, generate, generatorsFor, type Generator } from './generators.ts';

const kinds = [...curves, ...classes];
const quiet = (kind: Generator) => generate({ kind, count: 200, noise: 0, seed: 3 });
const pairs = (kind: Generator) => {
  const { x, y } = quiet(kind);
  return x.map(([a = NaN, b = NaN], n) => ({ a, b, y: y[n]?.[0] ?? NaN }));
};

describe('generated data', () => {
  it('are as many as asked for, in two decimals, the same for the same seed and others for another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 8, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (kind, count, noise, seed) => {
          const data = generate({ kind, count, noise, seed });
          expect(data.x).toHaveLength(count);
          expect(data.y).toHaveLength(count);
          for (const value of [...data.x.flat(), ...data.y.flat()]) {
            expect(Number(value.toFixed(2))).toBe(value);
            expect(Object.is(value, -0)).toBe(false);
          }
          expect(generate({ kind, count, noise, seed })).toEqual(data);
          expect(generate({ kind, count, noise, seed: seed + 1 })).not.toEqual(data);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    ['abs', Math.abs],
    ['sine', Math.sin],
    ['line', (x: number) => x / 2],
    ['step', (x: number) => Number(x >= 0)],
  ] as const)('without noise %s lies on its curve', (kind, f) => {
    for (const { a, y } of pairs(kind)) if (kind !== 'step' || a !== 0) expect(Math.abs(y - f(a))).toBeLessThan(0.011);
  });

  it('without noise two classes are where they are said to be, as many of each', () => {
    for (const kind of ['blobs', 'circles', 'moons'] as const) expect(pairs(kind).filter(({ y }) => y === 1)).toHaveLength(100);
    for (const { a, b, y } of pairs('circles')) expect(Math.hypot(a, b)).toBeCloseTo(1 + y, 1);
    for (const { a, b, y } of pairs('xor')) if (a !== 0 && b !== 0) expect(y).toBe(Number(a < 0 !== b < 0));
    for (const { a, b, y } of pairs('moons'))
      expect(Math.hypot(y === 1 ? 0.75 - a : a + 0.75, y === 1 ? 0.4 - b : b + 0.4)).toBeCloseTo(1.5, 1);
    for (const { a, b, y } of pairs('blobs')) expect(a + b > 0).toBe(y === 1);
  });

  it('noise moves y of a curve and the inputs of a class, by so much', () => {
    const spread = (values: readonly number[]) => Math.sqrt(values.reduce((total, value) => total + value * value, 0) / values.length);
    const line = generate({ kind: 'line', count: 4000, noise: 0.5, seed: 1 });
    expect(spread(line.y.map(([y = 0], n) => y - (line.x[n]?.[0] ?? 0) / 2))).toBeCloseTo(0.5, 1);
    const circles = generate({ kind: 'circles', count: 4000, noise: 0.2, seed: 1 });
    expect(spread(circles.x.map(([a = 0, b = 0], n) => Math.hypot(a, b) - 1 - (circles.y[n]?.[0] ?? 0)))).toBeCloseTo(0.2, 1);
    expect(new Set(circles.y.flat())).toEqual(new Set([0, 1]));
  });

  it('fit the network that they are offered for', () => {
    expect(generatorsFor(1, 1)).toEqual(curves);
    expect(generatorsFor(2, 1)).toEqual(classes);
    for (const [inputs, outputs] of [
      [3, 1],
      [1, 2],
      [2, 2],
    ] as const)
      expect(generatorsFor(inputs, outputs)).toEqual([]);
    for (const kind of curves) expect(quiet(kind).x[0]).toHaveLength(1);
    for (const kind of classes) expect(quiet(kind).x[0]).toHaveLength(2);
  });
});
