import type { Regime, Split } from './regime.ts';
import { seeded } from './rng.ts';
import { range } from './range.ts';

/** A stream of draws of its own for every use of one seed: the split is use 0, epoch e is use e + 1. */
const streamOf = (seed: number, use: number) => seeded(Math.imul(seed, 0x9e3779b1) + Math.imul(use, 0x85ebca6b));

/** Fisher and Yates: every order is as likely as any other. */
function shuffled(items: readonly number[], seed: number, use: number): readonly number[] {
  const rng = streamOf(seed, use);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(rng() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

const ascending = (a: number, b: number) => a - b;

export function split(count: number, { seed, heldOut }: Regime): Split {
  const everyone = range(count);
  const out = Math.max(Math.min(Math.round(heldOut * count), count - 1), 0);
  if (out === 0) return { training: everyone, heldOut: [] };
  const order = shuffled(everyone, seed, 0);
  return { training: order.slice(out).toSorted(ascending), heldOut: order.slice(0, out).toSorted(ascending) };
}

/** How many updates see every observation once: an epoch. The last of them has what is left. */
export const updatesAnEpoch = (observations: number, size: number | null): number =>
  size === null ? 1 : Math.max(Math.ceil(observations / size), 1);

/**
 * The observations that the update of an iteration follows, ascending: each epoch has an order of its own, dealt out in batches one after the other.
 * They follow from the seed, the size and k, the updates made before, alone, so that any update can be found again.
 */
export function batches({ training }: Split, { size, seed, first = 0 }: Regime): (k: number) => readonly number[] {
  if (size === null || size >= training.length) return () => training;
  const each = updatesAnEpoch(training.length, size);
  let drawn: { readonly epoch: number; readonly order: readonly number[] } | null = null;
  return (iteration) => {
    const k = iteration + first;
    const epoch = Math.floor(k / each);
    if (drawn?.epoch !== epoch) drawn = { epoch, order: shuffled(training, seed, epoch + 1) };
    const from = (k % each) * size;
    return drawn.order.slice(from, from + size).toSorted(ascending);
  };
}
