import type { Rows } from './rows.ts';

/** Heights of a matrix's rows, in pixels: of those that the step works on, and of the others. */
export interface Heights {
  readonly open: number;
  readonly closed: number;
  /** Whether a closed matrix is a picture without numbers. */
  readonly pictured: boolean;
}

/** Below this width the backward pass stands under the forward one. */
export const stackedBelow = 860;

const [tallest, least, flat] = [28, 20, 15];
/** An arrow, and what a matrix takes besides its rows. */
const [arrow, around] = [23, 8];
/** A closed matrix of more rows than this is a picture. */
const numberedTo = 6;

/** What a picture takes with every row numbered, the line of observations included. */
export function wholeHeight({ forward }: Rows): number {
  return forward.reduce((total, { row }) => total + (row.kind === 'matrix' ? around + row.rows * least : arrow), arrow);
}

/** As tall as the room allows; where it does not, what the step does not work on is flat, and the picture scrolls. */
export function heightsFor(rows: Rows, height: number, widest: number): Heights {
  const numbers = rows.forward.reduce((total, { row }) => total + (row.kind === 'matrix' ? row.rows : 0), 0);
  const fixed = rows.forward.reduce((total, { row }) => total + (row.kind === 'matrix' ? around : arrow), arrow);
  const each = Math.floor((height - fixed) / numbers);
  if (each >= least) return { open: Math.min(each, tallest), closed: Math.min(each, tallest), pictured: false };
  return { open: least, closed: flat, pictured: widest > numberedTo };
}
