import type { Box } from './layout.ts';
import type { Level } from './metrics.ts';

/** The curve of an edge, leaving and arriving level. */
export interface Curve {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The edge from one neuron to another; edges that arrive at the same neuron are fanned out by `fan` pixels. */
export function curveBetween(from: Box, to: Box, fan = 0): Curve {
  return { from: [from.x + from.width, from.y + from.height / 2], to: [to.x, to.y + to.height / 2 + fan] };
}

/** How far from the middle edge j of n arrives, so that arrowheads do not pile up. */
export function fanOf(level: Level, j: number, n: number): number {
  const spread = level === 'full' ? 16 : level === 'compact' ? 9 : 0;
  return (j - (n - 1) / 2) * Math.min(spread, 34 / n);
}

export function pathOf({ from, to }: Curve): string {
  const middle = (from[0] + to[0]) / 2;
  return `M${from[0]},${from[1]}C${middle},${from[1]} ${middle},${to[1]} ${to[0]},${to[1]}`;
}

/** The point at t (0 at the source, 1 at the target) and the direction of the curve there, in degrees. */
export function pointOn({ from, to }: Curve, t: number): { readonly x: number; readonly y: number; readonly angle: number } {
  const middle = (from[0] + to[0]) / 2;
  const bezier = (a: number, b: number, c: number, d: number) =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
  const slope = (a: number, b: number, c: number, d: number) =>
    3 * (b - a) * (1 - t) ** 2 + 6 * (c - b) * t * (1 - t) + 3 * (d - c) * t * t;
  const [dx, dy] = [slope(from[0], middle, middle, to[0]), slope(from[1], from[1], to[1], to[1])];
  return {
    x: bezier(from[0], middle, middle, to[0]),
    y: bezier(from[1], from[1], to[1], to[1]),
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}
