/** A number as numerator and denominator, the sign in the numerator. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/** Denominators up to this are read at a glance; numerators up to that still fit a tile. */
export const largestDenominator = 16;
export const largestNumerator = 999;
/**
 * How far a number may be from its fraction, relative to its size: 4 machine epsilons, at most 8 units in the last place. A computed 0.3 is
 * often a unit or two off; numbers that are no such fraction come as near as that by chance once in some 10¹² times.
 */
export const closeness = 4 * Number.EPSILON;

/** The fraction with the least denominator that a number is, up to rounding; null where it is none, or one too long to read. */
export function asFraction(value: number): Fraction | null {
  const size = Math.abs(value);
  if (!(size <= largestNumerator)) return null;
  for (let under = 1; under <= largestDenominator; under++) {
    const over = Math.round(size * under);
    if (over <= largestNumerator && Math.abs(size - over / under) <= closeness * size) return { over: value < 0 ? -over : over, under };
  }
  return null;
}
