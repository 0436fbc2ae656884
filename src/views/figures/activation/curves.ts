import { activations } from '../../../core/activations.ts';
import type { ActivationName } from '../../../core/network.ts';
import { spread } from '../plot.ts';

export type Line = readonly (readonly [number, number])[];

/** As far to either side of 0 as the neurons lie, and at least 3. */
export function reachOf(h: readonly number[]): number {
  const furthest = Math.max(0, ...h.filter(Number.isFinite).map(Math.abs));
  return Math.max(3, Math.ceil(furthest * 1.12 * 2) / 2);
}

/** f over −reach…reach. */
export function valueCurve(name: ActivationName, reach: number): Line {
  const { value } = activations[name];
  const at = name === 'sigmoid' ? spread(-reach, reach, 120) : [-reach, 0, reach];
  return at.map((h) => [h, value(h)]);
}

/** f′ over −reach…reach, in one piece or, where it jumps, in two; the lower piece holds the value at the jump. */
export function slopeCurves(name: ActivationName, reach: number): readonly Line[] {
  const { value, slope } = activations[name];
  const line = (at: readonly number[]): Line => at.map((h) => [h, slope(h, value(h))]);
  if (name === 'sigmoid') return [line(spread(-reach, reach, 120))];
  if (name === 'linear') return [line([-reach, reach])];
  const high = slope(reach, value(reach));
  return [
    line([-reach, 0]),
    [
      [0, high],
      [reach, high],
    ],
  ];
}

/** What is plotted upwards: room for the curve and a little more. */
export function domains(
  name: ActivationName,
  reach: number,
): { readonly value: readonly [number, number]; readonly slope: readonly [number, number] } {
  if (name === 'sigmoid') return { value: [-0.08, 1.08], slope: [-0.03, 0.29] };
  return { value: [name === 'relu' ? -0.16 * reach : -reach, reach], slope: [-0.15, 1.2] };
}

/** A slope below this lets next to nothing through. */
export const flat = 0.05;
