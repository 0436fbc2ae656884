import { backward } from '../core/backward.ts';
import { backwardBatch, forwardBatch, lossOfBatch } from '../core/batch.ts';
import { descend } from '../core/descent.ts';
import { forward, lossOf } from '../core/forward.ts';
import type { Matrix, Network } from '../core/network.ts';
import { trainer } from '../training/trainer.ts';
import type { Case, Named, Numbers } from './cases.ts';
import type { Place, Tally } from './tally.ts';

/** In the reference, layers of these count from 0, which is layer 1. */
const fromOne = new Set(['h', 'gradH', 'gradW', 'gradC', 'W', 'c']);

/** The id of a number of the reference, from its name there and its indices. */
function idOf(name: string, indices: readonly number[], suffix: string): string {
  const [first, ...rest] = indices;
  return [name + suffix, ...(first !== undefined && fromOne.has(name) ? [first + 1, ...rest] : indices)].join('.');
}

/** Compares every number of a name. A part that is missing, or of another shape, is no number. */
function compare(tally: Tally, found: Numbers | undefined, expected: Numbers, place: (indices: readonly number[]) => Place): void {
  const go = (a: Numbers | undefined, b: Numbers, indices: readonly number[]): void => {
    if (b === null) return tally.leaveOut();
    if (typeof b === 'number') return tally.note(() => place(indices), typeof a === 'number' ? a : NaN, b);
    const entries: readonly Numbers[] = Array.isArray(a) && a.length === b.length ? a : [];
    b.forEach((entry, i) => go(entries[i], entry, [...indices, i]));
  };
  go(found, expected, []);
}

function compareAll(tally: Tally, found: Named, expected: Named, place: Omit<Place, 'id'>, suffix = ''): void {
  for (const [name, value] of Object.entries(expected))
    compare(tally, found[name], value, (indices) => ({ ...place, id: idOf(name, indices, suffix) }));
}

const full = ({ document }: Case, network: Network = document) => {
  const { x, y } = document.data;
  const pass = forwardBatch(network, x);
  return { pass, ...lossOfBatch(network, pass, y), ...backwardBatch(network, pass, y) };
};

/** Every number of every observation's pass, as the walk over one observation has it. */
export function compareObservations({ document, expected }: Case, tally: Tally): void {
  expected.observations.forEach((numbers, observation) => {
    const pass = forward(document, document.data.x[observation] ?? []);
    const target = document.data.y[observation] ?? [];
    const found = { ...pass, ...lossOf(document, pass, target), ...backward(document, pass, target) };
    compareAll(tally, found, numbers, { network: document.title, observation });
  });
}

/** The batch form's columns against the reference's single observations, and its sums against the reference's. */
export function compareBatch(example: Case, tally: Tally): void {
  const { document, expected } = example;
  const { pass, loss, totalLoss, gradYhat, gradH, gradZ, gradW, gradC } = full(example);
  const network = document.title;
  expected.observations.forEach((numbers, observation) => {
    const column = (M: Matrix) => M.map((row) => row[observation] ?? NaN);
    const found = {
      h: pass.H.map(column),
      z: pass.Z.map(column),
      loss: column(loss),
      gradYhat: column(gradYhat),
      gradH: gradH.map(column),
      gradZ: gradZ.map(column),
    };
    const { h = null, z = null, loss: part = null, gradYhat: yhat = null, gradH: byH = null, gradZ: byZ = null } = numbers;
    compareAll(tally, found, { h, z, loss: part, gradYhat: yhat, gradH: byH, gradZ: byZ }, { network, observation });
  });
  compareAll(tally, { totalLoss, gradW, gradC }, expected.batch, { network }, 'Batch');
}

/** Something that makes one update after the other, and says the loss before each. */
interface Descent {
  readonly update: () => number;
  readonly network: () => Network;
}

function compareUpdates({ document, expected }: Case, tally: Tally, descent: Descent): void {
  const { after, lossBeforeStep } = expected.descent;
  const losses = new Map(Object.entries(lossBeforeStep));
  const steps = Math.max(...Object.keys(after).map(Number));
  const network = document.title;
  for (let updates = 0; updates < steps; updates++) {
    const totalLoss = descent.update();
    compareAll(tally, { totalLoss }, { totalLoss: losses.get(String(updates)) ?? null }, { network, updates }, 'Batch');
    const parameters = after[String(updates + 1)];
    if (!parameters) continue;
    const { layers } = descent.network();
    const found = { W: layers.map(({ W }) => W), c: layers.map(({ c }) => c) };
    compareAll(tally, found, { W: parameters.W, c: parameters.c }, { network, updates: updates + 1 });
  }
}

/** Gradient descent by the batch form, as the walk over all observations goes. */
export function compareDescent(example: Case, tally: Tally): void {
  let network: Network = example.document;
  compareUpdates(example, tally, {
    update: () => {
      const { totalLoss, gradW, gradC } = full(example, network);
      network = descend(network, gradW, gradC, example.document.learningRate);
      return totalLoss;
    },
    network: () => network,
  });
}

/** The same by what trains in the background. */
export function compareTraining(example: Case, tally: Tally): void {
  const { data, learningRate } = example.document;
  const { epoch, network } = trainer(example.document, data.x, data.y, learningRate);
  compareUpdates(example, tally, { update: epoch, network });
}
