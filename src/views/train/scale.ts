import { linear, type Linear } from '../../ui/linear.ts';
import type { Loss } from '../../training/run.ts';

const margin = { left: 44, right: 10, top: 8, bottom: 24 };

export interface CurveFrame {
  readonly x: Linear;
  /** A loss to its height in pixels. */
  readonly y: (loss: number) => number;
  readonly ticks: readonly number[];
}

/** The frame of a curve of losses: from 0 up, or by powers of ten. */
export function curveFrame(losses: readonly Loss[], width: number, height: number, log: boolean): CurveFrame {
  const values = losses.map(({ loss }) => loss);
  const high = Math.max(...values, Number.MIN_VALUE);
  const right = Math.max(width - margin.right, margin.left + 1);
  const [from, to] = [losses[0]?.iteration ?? 0, losses.at(-1)?.iteration ?? 0];
  const x = linear([from, Math.max(to, from + 1)], [margin.left, right]);
  const range = [height - margin.bottom, margin.top] as const;
  if (!log) {
    const scale = linear([0, high * 1.05], range);
    return { x, y: scale, ticks: scale.ticks(4) };
  }
  // A loss of exactly 0 has no logarithm: it stands on the floor.
  const low = Math.min(...values.filter((value) => value > 0), high);
  const [bottom, top] = [Math.floor(Math.log10(low)), Math.max(Math.ceil(Math.log10(high)), Math.floor(Math.log10(low)) + 1)];
  const scale = linear([bottom, top], range);
  const every = Math.ceil((top - bottom) / 5);
  const powers = Array.from({ length: Math.floor((top - bottom) / every) + 1 }, (_, k) => 10 ** (bottom + k * every));
  return { x, y: (loss) => scale(Math.max(Math.log10(Math.max(loss, Number.MIN_VALUE)), bottom)), ticks: powers };
}

/** The kept loss nearest to an iteration. */
export function nearest(losses: readonly Loss[], iteration: number): Loss | undefined {
  return losses.reduce<Loss | undefined>(
    (best, one) => (best && Math.abs(best.iteration - iteration) <= Math.abs(one.iteration - iteration) ? best : one),
    undefined,
  );
}
