import type { Settings } from '../notation/settings.ts';
import { decimalsFor, formatNumber } from '../walk/format.ts';
import { asFraction } from '../walk/fraction.ts';

/** Digits after the point on paper where the page has its usual two: as there, two, and of a loss below 10 four. */
const most = 2;
const mostOfLoss = 4;
/** What is given is to be calculated with: a parameter that has been updated keeps more. */
const mostOfGiven = 4;

/** How many decimals are asked for, of a number and of a loss. */
export const askedDecimals = (settings: Settings): readonly [number, number] => [
  decimalsFor(most, settings),
  decimalsFor(mostOfLoss, settings),
];

const isExact = (value: number, decimals: number) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9;

/** Whether none of them loses anything by being written as the settings have it: with so many decimals, or as a fraction. */
export function allExact(values: readonly number[], settings: Settings): boolean {
  const [decimals] = askedDecimals(settings);
  return values.every((value) => isExact(value, decimals) || (settings.fractions && asFraction(value) !== null));
}

interface Valued {
  readonly id: string;
  readonly value: number;
}

/** Fewest digits after the point that give all these numbers exactly, at most so many. */
function fewest(numbers: readonly Valued[], limit: number): number {
  for (let decimals = 0; decimals < limit; decimals++) if (numbers.every(({ value }) => isExact(value, decimals))) return decimals;
  return limit;
}

const isLoss = ({ id, value }: Valued) => /^(loss|totalLoss)/.test(id) && Math.abs(value) < 10;
const isSlope = ({ id }: Valued) => id.startsWith('jac');

export type Printing = 'exact' | 'rounded' | 'given';

/**
 * How the numbers of one matrix are printed, with the same digits after the point. Where every number of a sheet is exact, no more than
 * that takes; else as the page has it, zeros and ones of a Jacobian without any.
 */
export function printer(numbers: readonly Valued[], printing: Printing, settings: Settings): (id: string, value: number) => string {
  const [decimals, ofLoss] = askedDecimals(settings);
  const limit = printing === 'given' ? Math.max(mostOfGiven, decimals) : numbers.every(isLoss) ? ofLoss : decimals;
  const least = fewest(numbers, limit);
  const digits = printing === 'rounded' && !(numbers.every(isSlope) && least === 0) ? limit : least;
  // What the settings make of two decimals has been made already; fractions are left to them.
  return (id, value) => formatNumber(id, value, digits, { digits: most, fractions: settings.fractions });
}
