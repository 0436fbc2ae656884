import { describe, expect, it } from 'vitest';
import { backward } from './backward.ts';
import { backwardBatch, forwardBatch, lossOfBatch } from './batch.ts';
import { descend } from './descent.ts';
import text from './fixtures/passes.json?raw';
import { forward, lossOf } from './forward.ts';
import type { Layer, Matrix, Network, Vector } from './network.ts';

/** Numbers, nested as deep as they like; null where the reference has lost its digits and says nothing. */
type Numbers = number | null | readonly Numbers[];

interface Parameters {
  readonly W: readonly Matrix[];
  readonly c: readonly Vector[];
}

interface Case {
  readonly document: Network & {
    readonly title: string;
    readonly learningRate: number;
    readonly data: { readonly x: Matrix; readonly y: Matrix };
  };
  readonly expected: {
    readonly observations: readonly Readonly<Record<string, Numbers>>[];
    readonly batch: Readonly<Record<string, Numbers>>;
    readonly descent: {
      readonly after: Readonly<Record<string, Parameters>>;
      readonly lossBeforeStep: readonly number[] | Readonly<Record<string, number>>;
    };
  };
}

// Reference values: PyTorch's autograd in float64.
const { cases } = JSON.parse(text) as { readonly cases: readonly Case[] };

/** Compares every number; returns how many there were. */
function compare(found: Numbers | undefined, expected: Numbers, where: string): number {
  if (expected === null) return 0;
  if (typeof expected === 'number') {
    const off = typeof found === 'number' ? Math.abs(found - expected) : NaN;
    if (!(off <= 1e-9 * Math.max(1, Math.abs(expected)))) expect.fail(`${where}: ${String(found)} instead of ${expected}`);
    return 1;
  }
  if (!Array.isArray(found) || found.length !== expected.length) return expect.fail(`${where}: another shape than expected`);
  return expected.reduce<number>((count, entry, i) => count + compare((found as readonly Numbers[])[i], entry, `${where}.${i}`), 0);
}

function compareAll(found: Readonly<Record<string, Numbers>>, expected: Readonly<Record<string, Numbers>>, where: string): number {
  return Object.entries(expected).reduce((count, [name, value]) => count + compare(found[name], value, `${where} ${name}`), 0);
}

const full = ({ document }: Case) => {
  const { x, y } = document.data;
  return (network: Network) => {
    const pass = forwardBatch(network, x);
    return { pass, ...lossOfBatch(network, pass, y), ...backwardBatch(network, pass, y) };
  };
};

function compareObservations({ document, expected }: Case): number {
  return expected.observations.reduce((count, numbers, n) => {
    const pass = forward(document, document.data.x[n] ?? []);
    const target = document.data.y[n] ?? [];
    const found = { ...pass, ...lossOf(document, pass, target), ...backward(document, pass, target) };
    return count + compareAll(found, numbers, `observation ${n}`);
  }, 0);
}

/** The batch form's columns against the reference's single observations, and its sums against the reference's. */
function compareBatch(example: Case): number {
  const { document, expected } = example;
  const { pass, loss, totalLoss, gradYhat, gradH, gradZ, gradW, gradC } = full(example)(document);
  const column = (M: Matrix, n: number) => M.map((row) => row[n] ?? NaN);
  const columns = expected.observations.reduce((count, numbers, n) => {
    const each = (stack: readonly Matrix[]) => stack.map((M) => column(M, n));
    const found = {
      h: each(pass.H),
      z: each(pass.Z),
      loss: column(loss, n),
      gradYhat: column(gradYhat, n),
      gradH: each(gradH),
      gradZ: each(gradZ),
    };
    const { h = null, z = null, loss: part = null, gradYhat: yhat = null, gradH: byH = null, gradZ: byZ = null } = numbers;
    return count + compareAll(found, { h, z, loss: part, gradYhat: yhat, gradH: byH, gradZ: byZ }, `column ${n}`);
  }, 0);
  return columns + compareAll({ totalLoss, gradW, gradC }, expected.batch, 'batch');
}

function compareDescent(example: Case): number {
  const { after, lossBeforeStep } = example.expected.descent;
  const losses = new Map(Object.entries(lossBeforeStep));
  const steps = Math.max(...Object.keys(after).map(Number));
  let network: Network = example.document;
  let count = 0;
  for (let k = 0; k < steps; k += 1) {
    const { totalLoss, gradW, gradC } = full(example)(network);
    count += compare(totalLoss, losses.get(String(k)) ?? null, `loss before step ${k + 1}`);
    network = descend(network, gradW, gradC, example.document.learningRate);
    const parameters = after[String(k + 1)];
    const found = (pick: (layer: Layer) => Numbers) => network.layers.map(pick);
    if (parameters)
      count += compareAll({ W: found(({ W }) => W), c: found(({ c }) => c) }, { W: parameters.W, c: parameters.c }, `after step ${k + 1}`);
  }
  return count;
}

// How many numbers each part compares, so that an emptied fixture or a skipped name cannot pass.
const parts = [
  { name: 'every number of every observation', compareCase: compareObservations, total: 16_884 },
  { name: 'the batch form', compareCase: compareBatch, total: 11_031 },
  { name: 'gradient descent', compareCase: compareDescent, total: 6_321 },
];

describe.each(parts)('agrees with the reference: $name', ({ compareCase, total }) => {
  const counts = new Map<number, number>();
  it.each(cases.map((example, index) => ({ index, title: example.document.title, example })))('$index $title', ({ index, example }) => {
    const count = compareCase(example);
    counts.set(index, count);
    expect(count).toBeGreaterThan(0);
  });
  it('compared all there is', () => {
    expect(counts.size).toBe(cases.length);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});
