import type { Equation, Factor, Term } from '../../walk/equation.ts';

/** How large the tiles of an equation are drawn. */
export type TileSize = 'large' | 'medium' | 'small' | 'tiny' | 'heat';

export interface Fit {
  readonly size: TileSize;
  /** Whether the result stands on a line of its own. */
  readonly broken: boolean;
  /** Whether every factor goes to a line of its own where it must: on a narrow screen. */
  readonly flowing: boolean;
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

export const cells: Record<TileSize, Cell> = {
  large: { width: 74, height: 42 },
  medium: { width: 54, height: 30 },
  small: { width: 47, height: 23 },
  tiny: { width: 40, height: 22 },
  heat: { width: 19, height: 9.5 },
};

/** Up to so many rows and columns every cell is numbered (larger-networks.md). */
export const numberedTo = 6;
const [bracket, gap, markWidth, symbolWidth] = [20, 4, 22, 64];

export const isHeat = (factor: Factor): boolean => factor.shape.some((length) => length > numberedTo);

export function tileWidth(factor: Factor, size: TileSize): number {
  const [rows = 1, columns = 1] = factor.shape.length === 3 ? factor.shape.slice(1) : factor.shape;
  const cell = cells[size].width;
  if (factor.layout === 'tensor') return columns * (cell + 2) + (rows - 1) * 22 + 2 * bracket + (rows > 1 ? 34 : 0);
  const wide = size === 'heat' ? (columns > numberedTo ? 34 : 50) : 0;
  return Math.max(columns * (cell + 2) + bracket + wide, size === 'heat' ? 60 : 0);
}

function tileHeight(factor: Factor, size: TileSize): number {
  const [rows = 1] = factor.shape;
  const cell = cells[size].height;
  if (factor.layout === 'tensor') return rows * (cell + 2) + (rows - 1) * (cell + 10) + 18;
  return rows * (cell + 2) + 10;
}

const widthOf = (term: Term, size: TileSize): number => (term.kind === 'mark' ? markWidth : tileWidth(term, size) + gap);

function fits(equation: Equation, size: TileSize, width: number, height: number, broken: boolean): boolean {
  const results = equation.results.reduce((total, result) => total + tileWidth(result, size) + markWidth, 0);
  const line = symbolWidth + markWidth + equation.terms.reduce((total, term) => total + widthOf(term, size), 0);
  const factors = [...equation.terms.filter((term) => term.kind === 'factor'), ...equation.results];
  const tallest = Math.max(...factors.map((factor) => tileHeight(factor, size)));
  const tall = broken ? tallest + Math.max(...equation.results.map((result) => tileHeight(result, size))) : tallest;
  return (broken ? Math.max(line, results + symbolWidth) : line + results) <= width && tall <= height;
}

/** The largest tiles with which an equation fits, its result on a second line if that helps. */
export function fitEquation(equation: Equation, width: number, height: number): Fit {
  const factors = [...equation.terms.filter((term) => term.kind === 'factor'), ...equation.results];
  const size = factors.some(isHeat) ? 'heat' : 'tiny';
  if (size === 'tiny')
    for (const larger of ['large', 'medium', 'small', 'tiny'] as const)
      for (const broken of [false, true])
        if (fits(equation, larger, width, height, broken)) return { size: larger, broken, flowing: false };
  const broken = !fits(equation, size, width, Infinity, false);
  return { size, broken, flowing: broken && !fits(equation, size, width, Infinity, true) };
}
