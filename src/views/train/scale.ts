import { nice } from 'd3-array';
import type { Loss } from '../../training/run.ts';
import { linear, type Linear } from '../../ui/linear.ts';
import { trainWords as words } from '../../words/train.ts';

export const margin = { left: 44, right: 10, top: 8, bottom: 24 };

/** Where a curve begins and ends, in iterations, and between which losses it lies: in round numbers, so that axes seldom change. */
export interface Domain {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

export interface CurveFrame {
  readonly x: Linear;
  /** A loss to its height in pixels. */
  readonly y: (loss: number) => number;
  readonly ticks: readonly number[];
}

/** What the curve tells of an iteration. */
export interface Reading {
  readonly iteration: number;
  readonly training: number;
  readonly heldOut: number | null;
}

/** L along a run; where some are held out, both as means per observation, since sums over different numbers of them do not compare. */
export function readingsOf(losses: readonly Loss[]): readonly Reading[] {
  const both = losses.some(({ heldOut }) => heldOut !== null);
  return losses.map(({ iteration, loss, mean, heldOut }) => ({ iteration, training: both ? mean : loss, heldOut }));
}

/** A reading in words. */
export const spokenReading = ({ iteration, training, heldOut }: Reading, text: (value: number) => string): string =>
  heldOut === null ? words.readout(iteration, text(training)) : words.readBoth(iteration, text(training), text(heldOut));

/** From 0 up, or between powers of ten, whose exponents are then `low` and `high`. */
export function domainOf(readings: readonly Reading[], log: boolean): Domain {
  const values = readings.flatMap(({ training, heldOut }) => (heldOut === null ? [training] : [training, heldOut]));
  const largest = Math.max(...values, Number.MIN_VALUE);
  const from = readings[0]?.iteration ?? 0;
  const [, to] = nice(from, Math.max(readings.at(-1)?.iteration ?? 0, from + 1), 4);
  if (!log) return { from, to, low: 0, high: nice(0, largest * 1.02, 4)[1] };
  // A loss of exactly 0 has no logarithm: it stands on the floor.
  const smallest = Math.min(...values.filter((value) => value > 0), largest);
  const low = Math.floor(Math.log10(smallest));
  return { from, to, low, high: Math.max(Math.ceil(Math.log10(largest)), low + 1) };
}

export function frameOf({ from, to, low, high }: Domain, width: number, height: number, log: boolean): CurveFrame {
  const x = linear([from, to], [margin.left, Math.max(width - margin.right, margin.left + 1)]);
  const y = linear([low, high], [height - margin.bottom, margin.top]);
  if (!log) return { x, y, ticks: y.ticks(4) };
  const every = Math.ceil((high - low) / 5);
  const ticks = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, k) => 10 ** (low + k * every));
  return { x, y: (loss) => y(Math.max(Math.log10(Math.max(loss, Number.MIN_VALUE)), low)), ticks };
}

/** The reading nearest to an iteration. */
export function nearest(readings: readonly Reading[], iteration: number): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, one) => (best && Math.abs(best.iteration - iteration) <= Math.abs(one.iteration - iteration) ? best : one),
    undefined,
  );
}
