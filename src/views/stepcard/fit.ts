import type { Equation, Factor, Term } from '../../walk/equation.ts';

/** How large the tiles of an equation are drawn. */
export type TileSize = 'large' | 'medium' | 'small' | 'tiny' | 'heat';

export interface Fit {
  readonly size: TileSize;
  /** Whether the result stands on a line of its own. */
  readonly broken: boolean;
  /** Whether every factor goes to a line of its own where it must: on a narrow screen. */
  readonly flowing: boolean;
  /** Whether it is on a phone, where what stands under a factor is kept short. */
  readonly narrow: boolean;
  /** A closed cell of a heat map. */
  readonly heat: Cell;
  /** Whether there is room for all of it without scrolling. */
  readonly whole: boolean;
}

export interface Cell {
  readonly width: number;
  readonly height: number;
}

const cells: Record<TileSize, Cell> = {
  large: { width: 74, height: 42 },
  medium: { width: 54, height: 30 },
  small: { width: 47, height: 23 },
  tiny: { width: 40, height: 20 },
  heat: { width: 19, height: 9.5 },
};
/** What each decimal more than two takes (Tile.module.css). */
const digitWidths: Record<TileSize, number> = { large: 12.2, medium: 10, small: 8.4, tiny: 7.7, heat: 0 };

/** Cells wide enough for numbers with so many more decimals than two. */
export const cellOf = (size: TileSize, more: number): Cell => ({
  width: cells[size].width + more * digitWidths[size],
  height: cells[size].height,
});

export const heatCell = cells.heat;
/** Heat cells shrink before an equation is broken or scrolled. */
const heatCells: readonly Cell[] = [
  heatCell,
  { width: 19, height: 7 },
  { width: 15, height: 8 },
  { width: 12, height: 7 },
  { width: 9, height: 6 },
  { width: 9, height: 5 },
  { width: 7, height: 5 },
  { width: 7, height: 4 },
  { width: 6, height: 4 },
  { width: 5, height: 4 },
  { width: 4, height: 4 },
  { width: 4, height: 3 },
];

/** Slices cascade up to so many, where there is room; more make a multiplication table. */
export const cascadeTo = 3;
/** Up to so many rows and columns every cell is numbered. */
export const numberedTo = 6;
const [bracket, markWidth, symbolWidth] = [20, 22, 64];
/** Narrower than this is a phone's card, whose columns move closer (StepCard.module.css). */
const phoneCard = 570;
/** `L = Σ 𝓛_d =`, before the sum of the losses. */
const totalWidth = 112;
/** Whether what is said under a factor takes no more room than it has: under a column, under the smallest tiles, on a phone. */
export const isSlim = ({ layout }: Factor, { size, narrow }: Pick<Fit, 'size' | 'narrow'>): boolean =>
  layout === 'column' || size === 'tiny' || narrow;
/** What is said under a ∇h that is reused, where that widens its column. */
const keptWidth = 192;
const isKept = ({ block }: Factor) => block.startsWith('gradH');
const isTotal = (result: Factor, equation: Equation) => result.layout === 'number' && equation.results.length > 1;
/** A followed row or column of a heat map is open, so that its numbers can be read. */
const opened: Cell = { width: 50, height: 22 };
export const openedWidth = (more: number): number => opened.width + more * digitWidths.small;

export const isHeat = (factor: Factor): boolean => factor.shape.some((length) => length > numberedTo);

function tileWidth(factor: Factor, size: TileSize, cell: Cell, more: number): number {
  const [rows = 1, columns = 1] = factor.shape.length === 3 ? factor.shape.slice(1) : factor.shape;
  if (factor.layout === 'tensor') return columns * (cell.width + 2) + (rows - 1) * 22 + 2 * bracket + (rows > 1 ? 30 : 0);
  if (factor.layout === 'number') return cell.width + 2;
  if (size !== 'heat') return columns * (cell.width + 2) + bracket;
  const open = columns > numberedTo ? openedWidth(more) - cell.width + columns * (cell.width + 1) : columns * (openedWidth(more) + 1);
  return Math.max(open + bracket, 60);
}

function tileHeight(factor: Factor, size: TileSize, cell: Cell): number {
  const [rows = 1] = factor.shape;
  // Each slice lies as much lower as leaves the row of the one behind it clear (TensorTile.tsx).
  if (factor.layout === 'tensor') return (rows + (rows * (rows - 1)) / 2) * (cell.height + 2) + (rows - 1) * 6 + 20;
  if (size !== 'heat') return rows * (cell.height + 2) + 10;
  const open = rows > numberedTo ? opened.height - cell.height + rows * (cell.height + 1) : rows * (opened.height + 1);
  return open + 10;
}

/** The largest closed cells with which a heat map keeps to its room; its usual ones where none do. */
export const heatCellWithin = (factor: Factor, width: number, height: number, more: number): Cell =>
  heatCells.find((cell) => tileWidth(factor, 'heat', cell, more) <= width && tileHeight(factor, 'heat', cell) <= height) ?? heatCell;

interface Room {
  /** Decimals more than two. */
  readonly more: number;
  readonly width: number;
  readonly height: number;
}

function fits(equation: Equation, size: TileSize, cell: Cell, { width, height, more }: Room, broken: boolean): boolean {
  const narrow = width < phoneCard;
  const gap = narrow ? 3 : size === 'small' || size === 'tiny' ? 7 : 9;
  const columnOf = (term: Term) =>
    term.kind === 'mark'
      ? markWidth
      : Math.max(tileWidth(term, size, cell, more), isKept(term) && !isSlim(term, { size, narrow }) ? keptWidth : 0);
  const widthOf = (term: Term) => columnOf(term) + gap;
  const markOf = (result: Factor) => (isTotal(result, equation) ? totalWidth : markWidth);
  const results = equation.results.reduce((total, result) => total + tileWidth(result, size, cell, more) + markOf(result) + 2 * gap, 0);
  const line = symbolWidth + markWidth + gap + equation.terms.reduce((total, term) => total + widthOf(term), 0);
  const factors = [...equation.terms.filter((term) => term.kind === 'factor'), ...equation.results];
  const tallest = Math.max(...factors.map((factor) => tileHeight(factor, size, cell)));
  const tall = broken ? tallest + resultLine + Math.max(...equation.results.map((result) => tileHeight(result, size, cell))) : tallest;
  return (
    (broken ? Math.max(line, results + symbolWidth) : line + results) <= width && tall + (size === 'large' ? largeSymbols : 0) <= height
  );
}
/** What a result on a line of its own takes besides its tile: a gap and its shape. */
const resultLine = 40;

/** With the largest tiles the symbols are larger too. */
const largeSymbols = 9;

/** The largest tiles with which an equation fits, its result on a second line if that helps. */
export function fitEquation(equation: Equation, width: number, height: number, more: number): Fit {
  const factors = [...equation.terms.filter((term) => term.kind === 'factor'), ...equation.results];
  const hot = factors.some(isHeat);
  const tries = hot
    ? heatCells.map((cell) => ['heat', cell] as const)
    : (['large', 'medium', 'small', 'tiny'] as const).map((size) => [size, cellOf(size, more)] as const);
  for (const [size, cell] of tries)
    for (const broken of [false, true])
      if (fits(equation, size, cell, { width, height, more }, broken))
        return { size, broken, flowing: false, narrow: width < phoneCard, heat: cell, whole: true };
  const narrow = width < phoneCard;
  if (narrow || hot)
    for (const [size, cell] of tries.filter(([one]) => one === 'tiny' || one === 'heat'))
      if (flowHeight(equation, size, cell, width, more) <= height)
        return { size, broken: true, flowing: true, narrow, heat: cell, whole: true };
  // There is no room for the whole: it scrolls, as little as may be, but not sideways where that can be helped.
  const [size, smallest] = tries.at(-1) ?? (['tiny', cellOf('tiny', more)] as const);
  const room = { width, height: Infinity, more };
  const broken = !fits(equation, size, smallest, room, false);
  return { size, broken, flowing: broken && !fits(equation, size, smallest, room, true), narrow, heat: smallest, whole: false };
}

/** A mark before a tile, with its gap; the gap between lines; what the result's panel takes (Equation.module.css). */
const [flowMark, flowGap, flowPanel] = [26, 10, 14];

/** How high an equation is whose tiles follow one another in lines; shapes stand with its symbols. */
function flowHeight(equation: Equation, size: TileSize, cell: Cell, width: number, more: number): number {
  let [left, tallest, total, marks] = [width, 0, 0, 1];
  const put = (factor: Factor, result: boolean) => {
    const across = marks * flowMark + tileWidth(factor, size, cell, more) + (result ? flowPanel : 0);
    if (tallest > 0 && across > left) {
      total += tallest + flowGap;
      [left, tallest] = [width, 0];
    }
    left -= across + 8;
    tallest = Math.max(tallest, tileHeight(factor, size, cell) + (result ? flowPanel : 0));
    marks = 0;
  };
  for (const term of equation.terms) {
    if (term.kind === 'mark') marks += 1;
    else put(term, false);
  }
  for (const result of equation.results) {
    marks += 1;
    put(result, true);
  }
  return total + tallest;
}
