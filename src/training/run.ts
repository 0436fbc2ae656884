import { divisorOf, type Reduction } from '../core/batch.ts';
import { widths, type Matrix, type Network } from '../core/network.ts';
import { batches, split } from '../core/deal.ts';
import type { Regime } from '../core/regime.ts';
import { engineFor } from '../engine/choose.ts';
import { shapeOf } from '../engine/engine.ts';
import { flatten, inflate } from '../engine/layout.ts';
import { trainer, type Trainer } from './trainer.ts';
import { trailOf, type Trail } from './trail.ts';

/** What is trained, and from which iteration of a walk on. */
export interface Course {
  readonly network: Network;
  /** N × D_x and N × D_y. */
  readonly x: Matrix;
  readonly y: Matrix;
  readonly rate: number;
  /** Whether an update follows the sum of its observations' gradients or their mean. */
  readonly reduction: Reduction;
  readonly regime: Regime;
  readonly iteration: number;
}

/** Losses at the beginning of an iteration. */
export interface Loss {
  readonly iteration: number;
  /** L of the observations that are trained on, their sum or their mean. */
  readonly loss: number;
  /** The same for each observation. */
  readonly mean: number;
  /** What each observation that is held out loses in the mean; null where there are none. */
  readonly heldOut: number | null;
}

export interface Checkpoint {
  readonly iteration: number;
  readonly network: Network;
}

/** Where training had to stop: the last iteration whose loss is still in order, and the layer whose parameters have become the largest. */
export interface Divergence {
  readonly iteration: number;
  /** L as the next update would have made it: far too large, or no number. */
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
 * Gradient descent update by update (chapter 3), in buffers: θ ← θ − η Σₙ ∂Lₙ/∂θ over the observations of each update. A batch's loss is
 * known once its update is computed, so a run looks one update ahead and never takes one that leads astray.
 */
export function startRun({ network, x, y, rate, reduction, regime, iteration: from }: Course): Run {
  const parts = split(x.length, regime);
  const batchAt = batches(parts, regime);
  const count = parts.training.length;
  const frozen = new Set(regime.frozen);
  const begin = (start: Network): Trainer => trainer(start, x, y, rate, 'descent', 1, frozen);
  /** Makes an iteration's update; the mean loss of its batch as it was before. */
  const advance = (one: Trainer, iteration: number): number => {
    const batch = batchAt(iteration);
    const everyone = batch.length === x.length;
    return one.epoch(everyone ? undefined : batch, 1 / divisorOf(reduction, batch.length)) / batch.length;
  };
  const engine = engineFor(network, x, y);
  const meanOf = (theta: Float64Array, rows: readonly number[]) => engine.loss(theta, 1 / rows.length, rows);
  const lossAt = (iteration: number, of: Float64Array, ofBatch: number): Loss => {
    const mean = batchAt(iteration).length === count ? ofBatch : meanOf(of, parts.training);
    const heldOut = parts.heldOut.length > 0 ? meanOf(of, parts.heldOut) : null;
    return { iteration, loss: reduction === 'mean' ? mean : mean * count, mean, heldOut };
  };

  const losses = thinned<Loss>(lossesKept, from);
  const parameters = thinned<{ readonly iteration: number; readonly values: Float64Array }>(lossesKept, from);
  const networks = thinned<Checkpoint>(networksKept, from);
  let iteration = from;
  let gone: Divergence | null = null;
  // `ahead` stands one update past `here`, θ at this iteration: the loss it has last told, `ofBatch`, is that of `here`. Networks are made of θ only
  // where one is wanted, since making one of a large θ takes longer than its gradient; `next` is where the next θ is written.
  const shape = shapeOf(network);
  let here = flatten(network);
  let next = flatten(network);
  const ahead = begin(network);
  let ofBatch = advance(ahead, from);
  let last = lossAt(from, here, ofBatch);
  const limit = astray * Math.max(last.mean, 1e-3);

  const note = () => {
    if (losses.isDue(iteration)) losses.add(last);
    if (parameters.isDue(iteration)) parameters.add({ iteration, values: here.slice() });
    if (networks.isDue(iteration)) networks.add({ iteration, network: inflate(shape, here) });
  };
  note();

  const at = (wanted: number): Network => {
    if (wanted === iteration) return inflate(shape, here);
    const begun = networks.all().findLast((one) => one.iteration <= wanted) ?? { iteration: from, network };
    const replay = begin(begun.network);
    for (let k = begun.iteration; k < wanted; k++) advance(replay, k);
    return replay.network();
  };

  return {
    step: () => {
      if (gone) return false;
      next.set(ahead.theta);
      const nextOfBatch = advance(ahead, iteration + 1);
      const inOrder = nextOfBatch <= limit;
      // The loss of everybody takes a pass of its own where an update follows only some: it is taken where it is kept.
      const told = losses.isDue(iteration + 1) || !inOrder ? lossAt(iteration + 1, next, nextOfBatch) : null;
      if (!inOrder || (told && !(told.mean <= limit))) {
        gone = { iteration, loss: told?.loss ?? NaN, ...largestOf(inflate(shape, next)) };
        return false;
      }
      [here, next] = [next, here];
      [ofBatch, last] = [nextOfBatch, told ?? last];
      iteration += 1;
      note();
      return true;
    },
    iteration: () => iteration,
    network: () => inflate(shape, here),
    losses: () => {
      const kept = losses.all();
      if (last.iteration !== iteration) last = lossAt(iteration, here, ofBatch);
      return kept.at(-1)?.iteration === iteration ? kept : [...kept, last];
    },
    trail: (wanted) => {
      const kept = parameters.all();
      return trailOf(widths(network), kept.at(-1)?.iteration === iteration ? kept : [...kept, { iteration, values: here.slice() }], wanted);
    },
    divergence: () => gone,
    at,
    way: (wanted) => [...networks.all().filter((one) => one.iteration < wanted), { iteration: wanted, network: at(wanted) }],
  };
}
