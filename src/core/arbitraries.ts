import fc from 'fast-check';
import { activationNames, type ActivationName, type LossName, type Matrix, type Network } from './network.ts';
import { normal, seeded } from './rng.ts';

/** For tests: a random network with data that suit it. */
export interface Problem {
  readonly network: Network;
  /** D_0…D_L */
  readonly sizes: readonly number[];
  /** N × D_x and N × D_y. */
  readonly x: Matrix;
  readonly y: Matrix;
}

function draw(seed: number, sizes: readonly number[], names: readonly ActivationName[], loss: LossName, observations: number): Problem {
  const rng = seeded(seed);
  const rows = (count: number, width: number, scale: number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => scale * normal(rng)));
  const layers = sizes.slice(1).map((width, k) => {
    const inputs = sizes[k] ?? 1;
    const isLast = k === sizes.length - 2;
    const activation = isLast && loss === 'log' ? 'sigmoid' : (names[k] ?? 'linear');
    return { W: rows(width, inputs, 1 / Math.sqrt(inputs)), c: rows(1, width, 0.5)[0] ?? [], activation };
  });
  const targets = rows(observations, sizes.at(-1) ?? 1, 1);
  const y = loss === 'log' ? targets.map((row) => row.map(() => (rng() < 0.2 ? rng() : Math.round(rng())))) : targets;
  return { network: { layers, loss }, sizes, x: rows(observations, sizes[0] ?? 1, 1), y };
}

/** Depth 1…`deepest`, widths 1…`widest`, every activation, both losses, 1–6 observations. */
export const problemsUpTo = (deepest: number, widest: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      sizes: fc.array(fc.integer({ min: 1, max: widest }), { minLength: 2, maxLength: deepest + 1 }),
      names: fc.array(fc.constantFrom(...activationNames), { minLength: 8, maxLength: 8 }),
      loss: fc.constantFrom<LossName>('rss', 'log'),
      observations: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ seed, sizes, names, loss, observations }) => draw(seed, sizes, names, loss, observations));

export const problems = problemsUpTo(8, 16);

/** Whether a ≈ b to so many parts of their size, or of 1 where they are small. */
export const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
