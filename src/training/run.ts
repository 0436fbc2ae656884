import type { Matrix, Network } from '../core/network.ts';
import { flatten } from '../engine/layout.ts';
import { trainer, type Trainer } from './trainer.ts';
import { trailOf, type Trail } from './trail.ts';

/** What is trained, and from which iteration of a walk on. */
export interface Course {
  readonly network: Network;
  /** N × D_x and N × D_y. */
  readonly x: Matrix;
  readonly y: Matrix;
  readonly rate: number;
  /** What each observation's gradient counts: 1 for their sum, 1/N for their mean. */
  readonly scale: number;
  readonly iteration: number;
}

/** The loss of the data set, its sum or its mean, at the beginning of an iteration. */
export interface Loss {
  readonly iteration: number;
  readonly loss: number;
}

export interface Checkpoint {
  readonly iteration: number;
  readonly network: Network;
}

/** Where training had to stop: the last iteration whose loss is still in order, and the layer whose parameters have become the largest. */
export interface Divergence {
  readonly iteration: number;
  /** The loss that the next update would have led to: far too large, or no number. */
  readonly loss: number;
  readonly layer: number;
  readonly largest: number;
}

export interface Run {
  /** One update, unless that would go astray; returns whether it was made. */
  readonly step: () => boolean;
  readonly iteration: () => number;
  readonly network: () => Network;
  readonly losses: () => readonly Loss[];
  /** What some parameters were, or all of them, at the iterations whose losses are kept. */
  readonly trail: (parameters: readonly number[] | null) => Trail;
  readonly divergence: () => Divergence | null;
  /** The network at an iteration that has been reached, by the very updates that led there. */
  readonly at: (iteration: number) => Network;
  /** Networks along the way up to an iteration, itself last, never far apart. */
  readonly way: (iteration: number) => readonly Checkpoint[];
}

/** However long a run is, so many losses, each with its parameters, and networks are kept of it: past that every second one goes. */
const [lossesKept, networksKept] = [512, 32];
/** So many times the first loss is no descent any more; long before numbers overflow. */
const astray = 1e6;

/** Keeps every k-th of what it is given, k doubling whenever there are too many: memory stays constant however many come. */
function thinned<One extends { readonly iteration: number }>(most: number, from: number) {
  let kept: One[] = [];
  let stride = 1;
  const isDue = (iteration: number) => (iteration - from) % stride === 0;
  return {
    isDue,
    add: (one: One) => {
      kept.push(one);
      if (kept.length <= most) return;
      stride *= 2;
      kept = kept.filter(({ iteration }) => isDue(iteration));
    },
    all: (): readonly One[] => kept,
  };
}

function largestOf(network: Network): { readonly layer: number; readonly largest: number } {
  const each = network.layers.map(({ W, c }, k) => ({
    layer: k + 1,
    largest: Math.max(...[...W.flat(), ...c].map((value) => (Number.isNaN(value) ? Infinity : Math.abs(value)))),
  }));
  return each.reduce((a, b) => (b.largest > a.largest ? b : a));
}

/**
 * Gradient descent over a whole data set, update by update (chapter 3), in buffers: θ ← θ − η Σₙ ∂Lₙ/∂θ. An iteration's loss is known
 * once its update is computed, so a run looks one update ahead and never takes one that leads astray.
 */
export function startRun({ network, x, y, rate, scale, iteration: from }: Course): Run {
  const begin = (start: Network): Trainer => trainer(start, x, y, rate, 'descent', scale);
  const losses = thinned<Loss>(lossesKept, from);
  const parameters = thinned<{ readonly iteration: number; readonly values: Float64Array }>(lossesKept, from);
  const networks = thinned<Checkpoint>(networksKept, from);
  let iteration = from;
  let gone: Divergence | null = null;
  // `ahead` stands one update past `here`: the loss it has last told is that of `here`.
  let here = network;
  let ahead = begin(network);
  let loss = scale * ahead.epoch();
  const limit = astray * Math.max(loss, 1e-3);

  const note = () => {
    if (losses.isDue(iteration)) losses.add({ iteration, loss });
    if (parameters.isDue(iteration)) parameters.add({ iteration, values: flatten(here) });
    if (networks.isDue(iteration)) networks.add({ iteration, network: here });
  };
  note();

  const at = (wanted: number): Network => {
    if (wanted === iteration) return here;
    const begun = networks.all().findLast((one) => one.iteration <= wanted) ?? { iteration: from, network };
    const replay = begin(begun.network);
    for (let k = begun.iteration; k < wanted; k++) replay.epoch();
    return replay.network();
  };

  return {
    step: () => {
      if (gone) return false;
      const next = ahead.network();
      const nextLoss = scale * ahead.epoch();
      if (!(nextLoss <= limit)) {
        gone = { iteration, loss: nextLoss, ...largestOf(next) };
        return false;
      }
      [here, loss] = [next, nextLoss];
      iteration += 1;
      note();
      return true;
    },
    iteration: () => iteration,
    network: () => here,
    losses: () => {
      const kept = losses.all();
      return kept.at(-1)?.iteration === iteration ? kept : [...kept, { iteration, loss }];
    },
    trail: (wanted) => {
      const kept = parameters.all();
      return trailOf(kept.at(-1)?.iteration === iteration ? kept : [...kept, { iteration, values: flatten(here) }], wanted);
    },
    divergence: () => gone,
    at,
    way: (wanted) => [...networks.all().filter((one) => one.iteration < wanted), { iteration: wanted, network: at(wanted) }],
  };
}
