import { extent, nice, ticks } from 'd3-array';
import type { ActivationName } from '../../core/network.ts';
import { mix, type Ink } from './ink.ts';

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

/** So many lines of a landscape at most. */
const mostLevels = 9;
/** Losses less than so many powers of ten below the largest are told apart. */
const deepest = 8;

/**
 * The shade of a landscape: that of the logarithms of its losses, with lines at round losses. A loss of 0 has none and counts as the
 * lowest there is.
 */
export function logShadeOf(losses: ArrayLike<number>): Shade {
  const positive = Array.from(losses).filter((loss) => loss > 0 && Number.isFinite(loss));
  const [least = 1, most = 1] = extent(positive);
  const high = Math.log10(most);
  const low = Math.max(Math.log10(least), high - deepest);
  const ends = high - low < 0.02 ? ([low - 0.05, high + 0.05] as const) : ([low, high] as const);
  return { low: ends[0], high: ends[1], middle: -Infinity, levels: roundLevels(ends[0], ends[1]) };
}

/** Logarithms of round numbers between two others: of powers of ten, of 1, 2 and 5 times those, or of even steps, as fine as there is room for. */
function roundLevels(low: number, high: number): readonly number[] {
  const between = (level: number) => level > low && level < high;
  const powers = Array.from({ length: Math.floor(high) - Math.floor(low) + 1 }, (_, k) => Math.floor(low) + k);
  const fine = powers.flatMap((power) => [1, 2, 5].map((digit) => power + Math.log10(digit))).filter(between);
  if (fine.length < 4) {
    const even = ticks(10 ** low, 10 ** high, 6).filter((loss) => loss > 0);
    return even.map((loss) => Math.log10(loss)).filter(between);
  }
  if (fine.length <= mostLevels) return fine;
  const whole = powers.filter(between);
  const every = Math.ceil(whole.length / mostLevels);
  return whole.filter((_, k) => k % every === 0);
}

/** Losses as their logarithms, no lower and no higher than the shade tells apart. */
export const logsOf = (losses: ArrayLike<number>, { low, high }: Shade): Float64Array =>
  Float64Array.from(losses, (loss) => (Number.isNaN(loss) ? high : Math.min(Math.max(loss > 0 ? Math.log10(loss) : low, low), high)));

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
