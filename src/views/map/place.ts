import { tickStep } from 'd3-array';
import type { Matrix } from '../../core/network.ts';
import type { Linear } from '../../ui/linear.ts';
import { nearestPoint } from '../../ui/nearest.ts';

/** A place on the plane of two inputs, and the observation that is there, if one is. */
export interface Place {
  readonly at: readonly [number, number];
  readonly observation: number | null;
}

/** About so many places across: the cursor goes from one to the next. */
const across = 100;

/** Round numbers for the cursor, so that what is read is what was computed. */
export const stepOf = ({ domain: [from, to] }: Linear): number => tickStep(from, to, across);

const rounded = (value: number, step: number) => Number((Math.round(value / step) * step).toPrecision(12));
const within = (value: number, { domain: [from, to] }: Linear) => Math.min(Math.max(value, from), to);

/** The observation nearest to a pixel, if one is within reach. */
export function nearestTo(inputs: Matrix, x: Linear, y: Linear, px: number, py: number, reach: number): number | null {
  const pixelOf = (n: number) => ({ px: x(inputs[n]?.[0] ?? NaN), py: y(inputs[n]?.[1] ?? NaN) });
  return nearestPoint(inputs.length, pixelOf, { px, py }, reach);
}

/** The place under a pixel: that of an observation where one is near. */
export function placeAt(inputs: Matrix, x: Linear, y: Linear, px: number, py: number, reach: number): Place {
  const observation = nearestTo(inputs, x, y, px, py, reach);
  if (observation !== null) return ofObservation(inputs, observation);
  return {
    at: [within(rounded(x.invert(px), stepOf(x)), x), within(rounded(y.invert(py), stepOf(y)), y)],
    observation: null,
  };
}

export const ofObservation = (inputs: Matrix, n: number): Place => ({ at: [inputs[n]?.[0] ?? 0, inputs[n]?.[1] ?? 0], observation: n });

/** So many steps on. */
export function moved({ at: [first, second] }: Place, x: Linear, y: Linear, right: number, up: number): Place {
  const on = (value: number, by: number, scale: Linear) =>
    by === 0 ? value : within(rounded(value + by * stepOf(scale), stepOf(scale)), scale);
  return { at: [on(first, right, x), on(second, up, y)], observation: null };
}
