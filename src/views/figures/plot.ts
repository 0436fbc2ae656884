import { range } from '../../core/range.ts';
import { linear, type Linear } from '../../ui/linear.ts';

/** The frame of a plot, in pixels: its size, and the margins that ticks need. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: Linear;
  readonly y: Linear;
}

export const margin = { left: 34, right: 12, top: 10, bottom: 24 };

/** A plot as wide as there is room for, and lower than it is wide. */
export function frameOf(width: number, share: number, xDomain: readonly [number, number], yDomain: readonly [number, number]): Frame {
  const height = Math.round(Math.min(Math.max(width * share, 96), 360));
  return {
    width,
    height,
    x: linear(xDomain, [margin.left, Math.max(width - margin.right, margin.left + 1)]),
    y: linear(yDomain, [height - margin.bottom, margin.top]),
  };
}

/** A tangent of a given slope through a point of the data, `reach` pixels to either side, as a path. */
export function tangentPath({ x, y }: Frame, at: number, value: number, slope: number, reach: number): string {
  const [run, rise] = [x(1) - x(0), (y(1) - y(0)) * slope];
  const scale = reach / Math.hypot(run, rise);
  if (!Number.isFinite(scale) || !Number.isFinite(value)) return '';
  const [px, py] = [x(at), y(value)];
  const point = (sign: number) => `${(px + sign * run * scale).toFixed(2)},${(py + sign * rise * scale).toFixed(2)}`;
  return `M${point(-1)}L${point(1)}`;
}

/** n + 1 values from one end to the other. */
export const spread = (from: number, to: number, n: number): readonly number[] => range(n + 1).map((k) => from + ((to - from) * k) / n);
