import { nice } from 'd3-array';
import type { Loss } from '../../training/run.ts';
import { linear, type Linear } from '../../ui/linear.ts';

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

/** From 0 up, or between powers of ten, whose exponents are then `low` and `high`. */
export function domainOf(losses: readonly Loss[], log: boolean): Domain {
  const values = losses.map(({ loss }) => loss);
  const largest = Math.max(...values, Number.MIN_VALUE);
  const from = losses[0]?.iteration ?? 0;
  const [, to] = nice(from, Math.max(losses.at(-1)?.iteration ?? 0, from + 1), 4);
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

/** The kept loss nearest to an iteration. */
export function nearest(losses: readonly Loss[], iteration: number): Loss | undefined {
  return losses.reduce<Loss | undefined>(
    (best, one) => (best && Math.abs(best.iteration - iteration) <= Math.abs(one.iteration - iteration) ? best : one),
    undefined,
  );
}
