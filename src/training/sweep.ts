import { forward, lossOf } from '../core/forward.ts';
import type { Layer, LossName, Matrix, Network } from '../core/network.ts';
import { normal, seeded } from '../core/rng.ts';
import { trainer } from './trainer.ts';

export interface Data {
  readonly x: Matrix;
  readonly y: Matrix;
}

/** The hidden sizes that are compared. */
export const hiddenSizes = [1, 2, 3, 4, 6, 8, 12, 16] as const;
/** Fewer observations than this leave too little to hold out. */
export const fewest = 20;

const seeds = { split: 5, wave: 4, start: 90 };
const [starts, epochs, rate] = [3, 4000, 0.02];

/** Half of the observations to train on, half held out, shuffled by a seed. */
export function halves({ x, y }: Data): { readonly training: Data; readonly heldOut: Data } {
  const rng = seeded(seeds.split);
  const order = x.map((_, n) => ({ n, key: rng() })).toSorted((a, b) => a.key - b.key);
  const half = Math.ceil(order.length / 2);
  const pick = (part: typeof order): Data => ({ x: part.map(({ n }) => x[n] ?? []), y: part.map(({ n }) => y[n] ?? []) });
  return { training: pick(order.slice(0, half)), heldOut: pick(order.slice(half)) };
}

/** 40 points on a wave, with noise: y = sin 2x + ε, x from −2 to 2, ε ~ N(0, 0.5²). */
export function noisyWave(): Data {
  const rng = seeded(seeds.wave);
  const points = Array.from({ length: 40 }, () => {
    const x = 4 * rng() - 2;
    return { x, y: Math.sin(2 * x) + 0.5 * normal(rng) };
  });
  return { x: points.map((point) => [point.x]), y: points.map((point) => [point.y]) };
}

/** A network with one hidden layer of ReLUs, hinges spread over the inputs, from a seed. */
function startOf(inputs: number, size: number, outputs: number, loss: LossName, seed: number): Network {
  const rng = seeded(seed);
  const layer = (rows: number, columns: number, spread: number, activation: Layer['activation']): Layer => ({
    W: Array.from({ length: rows }, () => Array.from({ length: columns }, () => (normal(rng) * Math.SQRT2) / Math.sqrt(columns))),
    c: Array.from({ length: rows }, () => normal(rng) * spread),
    activation,
  });
  return { layers: [layer(size, inputs, 1, 'relu'), layer(outputs, size, 0, loss === 'log' ? 'sigmoid' : 'linear')], loss };
}

/** Mean loss for each observation. */
function meanLoss(network: Network, { x, y }: Data): number {
  return x.reduce((total, row, n) => total + lossOf(network, forward(network, row), y[n] ?? []).totalLoss, 0) / Math.max(x.length, 1);
}

export interface Trained {
  readonly size: number;
  /** Mean losses for each observation. */
  readonly training: number;
  readonly heldOut: number;
}

/** Trains one hidden size from a few starts and keeps the one that fits its training half best; `progress` hears of every part done. */
export function train(data: Data, loss: LossName, size: number, progress: (share: number) => void = () => {}): Trained {
  const { training, heldOut } = halves(data);
  const [inputs, outputs] = [data.x[0]?.length ?? 1, data.y[0]?.length ?? 1];
  let best: Trained = { size, training: Infinity, heldOut: Infinity };
  for (let k = 0; k < starts; k++) {
    const run = trainer(startOf(inputs, size, outputs, loss, seeds.start + k), training.x, training.y, rate, 'adam', 1 / training.x.length);
    for (let epoch = 0; epoch < epochs; epoch++) run.epoch();
    const network = run.network();
    const trained = { size, training: meanLoss(network, training), heldOut: meanLoss(network, heldOut) };
    if (trained.training < best.training) best = trained;
    progress((k + 1) / starts);
  }
  return best;
}
