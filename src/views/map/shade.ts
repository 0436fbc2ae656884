import { extent, nice, ticks } from 'd3-array';
import type { ActivationName } from '../../core/network.ts';
import { mix, type Ink } from '../pictures/ink.ts';

/** How values of an output become tints: of the one colour above the middle, of the other below it. */
export interface Shade {
  readonly low: number;
  readonly high: number;
  /** Where the tint changes: 0.5 for a sigmoid, whose h changes its sign there, 0 for anything else. */
  readonly middle: number;
  /** Values at which there is a line: solid above the middle, dashed below it, thick at it. */
  readonly levels: readonly number[];
}

/** A tint is never stronger than this, so that ink on it stays legible. */
export const strongest = 0.58;

/** `values` are what the shade has to span; a sigmoid's is always the same. */
export function shadeOf(activation: ActivationName, values: Iterable<number>): Shade {
  if (activation === 'sigmoid') return { low: 0, high: 1, middle: 0.5, levels: [0.25, 0.5, 0.75] };
  const [least = 0, most = 1] = extent(Array.from(values).filter(Number.isFinite));
  const pad = most > least ? 0 : Math.max(Math.abs(most) * 0.1, 0.1);
  const [low, high] = nice(least - pad, most + pad, 5);
  return { low, high, middle: 0, levels: ticks(low, high, 5).filter((level) => level > low && level < high) };
}

/** How strong the tint of a value is, from −1 to 1. Where all values lie on one side, its weakest tint is for the one nearest the middle. */
export function tintOf({ low, high, middle }: Shade, value: number): number {
  const base = Math.min(Math.max(middle, low), high);
  const reach = Math.max(high - base, base - low);
  const side = base < middle ? -1 : base > middle ? 1 : 0;
  const tint = Math.min(Math.max((value - base) / reach, -1), 1);
  if (side === 0) return tint;
  return side > 0 ? Math.max(tint, 0) * 0.9 + 0.1 : Math.min(tint, 0) * 0.9 - 0.1;
}

/** A value's tint as a colour in CSS. */
export function colourOf(shade: Shade, value: number): string {
  const tint = tintOf(shade, value);
  return `color-mix(in srgb, var(--${tint < 0 ? 'neg' : 'pos'}) ${(Math.abs(tint) * strongest * 100).toFixed(1)}%, var(--paper))`;
}

/** How many tints there are to either side. */
const steps = 128;

/** Values as pixels: red, green, blue and an alpha of 255 for each. */
export function paint(shade: Shade, values: ArrayLike<number>, ink: Ink, pixels: Uint8ClampedArray): void {
  const table = new Uint8ClampedArray(3 * (2 * steps + 1));
  for (let k = -steps; k <= steps; k++)
    table.set(mix(ink.paper, k < 0 ? ink.neg : ink.pos, (Math.abs(k) / steps) * strongest), 3 * (k + steps));
  for (let k = 0; k < values.length; k++) {
    const tint = tintOf(shade, values[k] ?? NaN);
    const from = 3 * (Math.round((Number.isNaN(tint) ? 0 : tint) * steps) + steps);
    for (let part = 0; part < 3; part++) pixels[4 * k + part] = table[from + part] ?? 0;
    pixels[4 * k + 3] = 255;
  }
}
