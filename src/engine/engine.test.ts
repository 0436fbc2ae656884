import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import type { Network } from '../core/network.ts';
import { normal, seeded } from '../core/rng.ts';
import { compareEngine, type Case } from './compare.ts';
import { flatten, inflate } from './layout.ts';
import { shapeOf } from './engine.ts';
import { simdEngine } from './simd/engine.ts';
import { simdModule } from './simd/module.ts';
import { typescriptEngine } from './typescript.ts';

/** A problem with as many observations as wanted, more than a block holds. */
function enlarged({ network, x, y }: Case, count: number, seed: number): Case {
  const rng = seeded(seed);
  const rows = Array.from({ length: count }, (_, n) => n % x.length);
  return { network, x: rows.map((n) => (x[n] ?? []).map((value) => value + normal(rng))), y: rows.map((n) => y[n] ?? []) };
}

/** The same network with numbers so large that sigmoids saturate, to either side. */
const steep = ({ layers, loss }: Network, factor: number): Network => ({
  loss,
  layers: layers.map(({ W, c, activation }) => ({
    W: W.map((row) => row.map((w) => w * factor)),
    c: c.map((value) => value * factor),
    activation,
  })),
});

const compiled = simdModule();
if (!compiled) throw new Error('Node has WebAssembly with SIMD.');
const simd: typeof typescriptEngine = (...data) => simdEngine(compiled, ...data);

describe.each([
  ['typescript', typescriptEngine],
  ['simd', simd],
] as const)('the %s engine', (_, make) => {
  it('agrees with the step-by-step passes to 1e-12', () => {
    fc.assert(
      fc.property(
        problems,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(1, 1, 6, 40),
        fc.integer(),
        (problem, count, factor, seed) => {
          const { network, x, y } = enlarged(problem, count, seed);
          const { numbers, largest } = compareEngine(make, [{ network: steep(network, factor), x, y }]);
          expect(numbers).toBe(2 * (shapeOf(network).parameters + 2));
          expect(largest).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same bits for the same question, whatever it was asked between', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 150 }), (problem, count) => {
        const { network, x, y } = enlarged(problem, count, 1);
        const engine = make(network, x, y);
        const theta = flatten(network);
        const [first, again, other] = [theta, theta, theta].map(({ length }) => new Float64Array(length));
        if (!first || !again || !other) return;
        const loss = engine.gradient(theta, first, 1);
        engine.gradient(
          theta.map((value) => value + 1),
          other,
          0.5,
          [count - 1, 0],
        );
        engine.loss(theta, 1, [0]);
        expect(engine.gradient(theta, again, 1)).toBe(loss);
        expect(again).toEqual(first);
        expect(make(network, x, y).gradient(theta, again, 1)).toBe(loss);
        expect(again).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses an observation that there is none of, data that do not fit, and a loss that does not', () => {
    const network: Network = { layers: [{ W: [[1, 2]], c: [0], activation: 'linear' }], loss: 'rss' };
    const engine = make(network, [[1, 2]], [[3]]);
    for (const row of [-1, 1, NaN]) expect(() => engine.loss(flatten(network), 1, [row])).toThrow(RangeError);
    expect(() => make(network, [[1]], [[3]])).toThrow(RangeError);
    expect(() => make(network, [[1, 2]], [[3], [4]])).toThrow(RangeError);
    expect(() => make({ ...network, loss: 'log' }, [[1, 2]], [[3]])).toThrow(RangeError);
  });

  it('knows no loss and no slope without observations', () => {
    const network: Network = { layers: [{ W: [[1, 2]], c: [0], activation: 'linear' }], loss: 'rss' };
    const gradient = Float64Array.of(7, 7, 7);
    expect(make(network, [[1, 2]], [[3]]).gradient(flatten(network), gradient, 1, [])).toBe(0);
    expect(gradient).toEqual(Float64Array.of(0, 0, 0));
  });
});

describe('e^−|h| of the SIMD engine', () => {
  /** σ(h) as a network of one neuron has it: its loss, where the target is 0, is σ(h)². */
  const sigma = (make: typeof typescriptEngine) => {
    const engine = make({ layers: [{ W: [[1]], c: [0], activation: 'sigmoid' }], loss: 'rss' }, [[1]], [[0]]);
    return (h: number) => engine.loss(Float64Array.of(h, 0), 1);
  };
  const [ours, judge] = [sigma(simd), sigma(typescriptEngine)];

  it('makes sigmoids that are right to a few units in the last place, however far out', () => {
    // Where σ is far from 1, it is e^−|h| itself. Squaring doubles a relative error.
    for (let h = -350; h <= 40; h += 0.0137) expect(Math.abs(ours(h) / judge(h) - 1)).toBeLessThan(4 * Number.EPSILON);
  });

  it('is exact at 0 and at the ends, and lets nothing through that is no number', () => {
    expect(ours(0)).toBe(0.25);
    expect(ours(1e4)).toBe(1);
    for (const h of [-1e4, -Infinity]) expect(ours(h)).toBe(0);
    expect(ours(Infinity)).toBe(1);
    expect(ours(NaN)).toBeNaN();
  });

  it('goes on where 2ⁿ is no normal number: the gradient of a log loss down there', () => {
    const network: Network = { layers: [{ W: [[1]], c: [0], activation: 'sigmoid' }], loss: 'log' };
    for (const h of [-707.9, -708.1, -720, -744]) {
      const [gradient, expected] = [new Float64Array(2), new Float64Array(2)];
      const loss = simd(network, [[1]], [[0]]).gradient(Float64Array.of(h, 0), gradient, 1);
      expect(loss).toBe(typescriptEngine(network, [[1]], [[0]]).gradient(Float64Array.of(h, 0), expected, 1));
      expect(gradient[0]).toBeGreaterThan(0);
      // Down there a unit in the last place is 5·10⁻³²⁴.
      for (const k of [0, 1])
        expect(Math.abs((gradient[k] ?? NaN) - (expected[k] ?? NaN))).toBeLessThanOrEqual(1e-12 * (expected[k] ?? NaN) + 5e-324);
    }
  });
});

describe('the comparison', () => {
  it('sees a wrong loss and a wrong derivative, however small', () => {
    const { network, x, y } = fc.sample(problems, 1)[0] ?? { network: null, x: [], y: [] };
    if (!network) throw new Error('A problem was drawn.');
    for (const k of [0, shapeOf(network).parameters - 1]) {
      const wrong: typeof typescriptEngine = (...data) => {
        const engine = typescriptEngine(...data);
        return {
          ...engine,
          gradient: (theta, gradient, scale, rows) => {
            const loss = engine.gradient(theta, gradient, scale, rows);
            gradient[k] = (gradient[k] ?? NaN) + 1e-9;
            return loss;
          },
        };
      };
      expect(compareEngine(wrong, [{ network, x, y }]).largest).toBeGreaterThan(1e-11);
    }
    const nothing: typeof typescriptEngine = (...data) => ({ ...typescriptEngine(...data), loss: () => NaN });
    expect(compareEngine(nothing, [{ network, x, y }]).largest).toBeNaN();
  });
});

describe('θ in one row', () => {
  it('is laid out layer by layer and comes back as it was', () => {
    fc.assert(
      fc.property(problems, ({ network }) => {
        expect(inflate(shapeOf(network), flatten(network))).toEqual(network);
      }),
      { numRuns: 30 },
    );
  });
});
