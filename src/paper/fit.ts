import type { Equation, Factor } from '../walk/equation.ts';

/** How an equation's numbers are set on paper: in one line, its result on a second, or every factor where it has room. */
export interface Fit {
  readonly small: boolean;
  readonly lines: 'one' | 'two' | 'flow';
}

/** Widths in millimetres of a digit, of what stands between two columns, of a pair of brackets, and of a sign with the air around it. */
const measures = {
  normal: { digit: 1.95, gap: 2.6, bracket: 4, mark: 7, symbol: 15 },
  small: { digit: 1.4, gap: 1.9, bracket: 4, mark: 5, symbol: 12 },
} as const;

/** How many columns and rows of a matrix are written out; of a matrix with a column per observation, fewer. */
export const shown = 16;
export const shownOfAll = 9;

/** The longest of a factor's numbers, in characters. */
export type Length = (factor: Factor) => number;

function widthOf(factor: Factor, length: Length, size: keyof typeof measures): number {
  const { digit, gap, bracket, symbol } = measures[size];
  const [, rows = 1, last = 1] = factor.shape;
  const columns = factor.layout === 'tensor' ? last : Math.min(rows, shown);
  const each = columns * (length(factor) * digit + gap) + bracket;
  const tile =
    factor.layout === 'number'
      ? length(factor) * digit + 1
      : factor.layout === 'tensor'
        ? (factor.shape[0] ?? 1) * (each + 2) + bracket
        : each;
  return Math.max(tile, symbol);
}

function rowWidth(equation: Equation, length: Length, size: keyof typeof measures): number {
  const { mark, symbol } = measures[size];
  return equation.terms.reduce((sum, term) => sum + (term.kind === 'mark' ? mark : widthOf(term, length, size)), symbol + mark);
}

const resultWidth = ({ results }: Equation, length: Length, size: keyof typeof measures): number =>
  results.reduce((sum, result) => sum + widthOf(result, length, size) + (result.layout === 'number' ? 22 : measures[size].mark), 0);

export function fitOf(equation: Equation, width: number, length: Length): Fit {
  for (const size of ['normal', 'small'] as const) {
    const [row, result] = [rowWidth(equation, length, size), resultWidth(equation, length, size)];
    const small = size === 'small';
    if (row + result <= width) return { small, lines: 'one' };
    if (Math.max(row, result + measures[size].symbol) <= width) return { small, lines: 'two' };
  }
  return { small: true, lines: 'flow' };
}

/** Whether a tensor's slices, side by side, are wider than the page: then the rule is printed without them. */
export const tooWide = (equation: Equation, width: number, length: Length): boolean =>
  equation.terms.some((term) => term.kind === 'factor' && term.layout === 'tensor' && widthOf(term, length, 'small') > width - 30);
