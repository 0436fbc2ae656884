import { formatNumber } from '../walk/format.ts';

/** Digits after the point on paper, as on the page: two, a loss below 10 four. */
const most = 2;
const mostOfLoss = 4;
/** What is given is to be calculated with: a parameter that has been updated keeps more. */
const mostOfGiven = 4;

const isExact = (value: number, decimals: number) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9;

/** Whether two decimals lose nothing of any of them. */
export const allExact = (values: readonly number[]): boolean => values.every((value) => isExact(value, most));

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

/**
 * How the numbers of one matrix are printed, with the same digits after the point. Where every number of a sheet is exact, no more than
 * that takes; else as the page has it, zeros and ones of a Jacobian without any.
 */
export function printer(numbers: readonly Valued[], kind: 'exact' | 'rounded' | 'given'): (id: string, value: number) => string {
  const limit = kind === 'given' ? mostOfGiven : numbers.every(isLoss) ? mostOfLoss : most;
  const least = fewest(numbers, limit);
  const decimals = kind === 'rounded' && !(numbers.every(isSlope) && least === 0) ? limit : least;
  return (id, value) => formatNumber(id, value, decimals);
}
