// What the race needs of the source, built by Vite into .cache: problems, the engines, and a judge of gradients.
import type { ActivationName, LossName, Matrix, Network } from '../../src/core/network.ts';
import { normal, seeded } from '../../src/core/rng.ts';
import { sumOf } from '../../src/engine/compare.ts';
import { flatten } from '../../src/engine/layout.ts';
import { observationTerms } from '../../src/engine/reference.ts';
import { simdEngine } from '../../src/engine/simd/engine.ts';
import { simdModule } from '../../src/engine/simd/module.ts';
import { typescriptEngine } from '../../src/engine/typescript.ts';

interface Problem {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly network: Network;
  /** N × D_x and N × D_y. */
  readonly x: Matrix;
  readonly y: Matrix;
  readonly theta: Float64Array;
}

/** Weights of about the size that training begins with; intercepts and inputs drawn from a normal distribution; targets by a rule. */
function problem(
  name: string,
  sizes: readonly number[],
  activations: readonly ActivationName[],
  loss: LossName,
  observations: number,
  target: (x: readonly number[]) => number,
): Problem {
  const rng = seeded(17);
  const drawn = (rows: number, columns: number, scale: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => scale * normal(rng)));
  const layers = activations.map((activation, k) => {
    const [own, below] = [sizes[k + 1] ?? 1, sizes[k] ?? 1];
    return { W: drawn(own, below, 1 / Math.sqrt(below)), c: drawn(1, own, 0.5)[0] ?? [], activation };
  });
  const x = drawn(observations, sizes[0] ?? 1, 1);
  const network = { layers, loss };
  return { name, sizes, network, x, y: x.map((row) => [target(row)]), theta: flatten(network) };
}

/** |x| as in the chapter, with weights of which every prediction is positive, so that a ReLU at the end, which one racer must have, changes nothing. */
function absolute(): Problem {
  const network: Network = {
    layers: [
      { W: [[0.8], [-0.5]], c: [0.1, 0.2], activation: 'relu' },
      { W: [[0.9, 1.2]], c: [0.1], activation: 'linear' },
    ],
    loss: 'rss',
  };
  const drawn = problem('1-2-1 ReLU, 100 observations', [1, 2, 1], ['relu', 'linear'], 'rss', 100, ([x = 0]) => Math.abs(x));
  return { ...drawn, network, theta: flatten(network) };
}

const positive = (row: readonly number[]): number => (row.reduce((total, x) => total + x, 0) > 0 ? 1 : 0);

export const problems: readonly Problem[] = [
  absolute(),
  problem('2-8-8-1 sigmoid, 500', [2, 8, 8, 1], ['sigmoid', 'sigmoid', 'sigmoid'], 'rss', 500, positive),
  problem('30-8-1 sigmoid, 569', [30, 8, 1], ['sigmoid', 'sigmoid'], 'rss', 569, positive),
  problem('30-8-1 sigmoid, 569, log loss', [30, 8, 1], ['sigmoid', 'sigmoid'], 'log', 569, positive),
];

/** The largest disagreement of a gradient with the step-by-step passes, in parts of what its numbers are sums of (src/engine/reference.ts). */
export function disagreement({ network, x, y }: Problem, gradient: ArrayLike<number>): number {
  const terms = x.map((row, n) => observationTerms(network, row, y[n] ?? []).gradient);
  return Math.max(
    ...Array.from(gradient, (value, k) => {
      const sum = sumOf(terms.map((each) => each[k] ?? { value: NaN, size: NaN }));
      return Math.abs(value - sum.value) / sum.size;
    }),
  );
}

/** The engines as racers: a gradient to be checked, and what one calculation of it is. */
export function engines({ network, x, y, theta }: Problem) {
  const module = simdModule();
  const made = { 'Backstep, TypeScript': typescriptEngine(network, x, y), ...(module && { Backstep: simdEngine(module, network, x, y) }) };
  return Object.entries(made).map(([name, engine]) => {
    const gradient = new Float64Array(theta.length);
    const once = () => engine.gradient(theta, gradient, 1);
    return { name, isOurs: true, gradient: () => (once(), gradient), once };
  });
}
