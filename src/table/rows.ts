import { dsvFormat } from 'd3-dsv';
import type { Decimal } from './number.ts';

export const separators = [',', ';', '\t', ' '] as const;
export type Separator = (typeof separators)[number];

/** How a table is written. */
export interface Dialect {
  readonly separator: Separator;
  readonly decimal: Decimal;
  /** Whether the first row holds the names of the columns. */
  readonly named: boolean;
}

export interface Row {
  /** The line of the file that the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** How many lines a cell goes over beyond its first. */
const breaks = (cell: string) => (cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n?|\n/g)?.length ?? 0) : 0);

/** The rows of a text, without empty ones. A quoted cell may go over several lines; they count. */
export function rowsOf(text: string, separator: Separator): readonly Row[] {
  const clean = text.replace(/^\uFEFF/, '');
  // Blanks stand in columns: any number of them parts two cells, those at the ends of a line none.
  const even = separator === ' ' ? clean.replace(/^ +| +$/gm, '').replace(/ +/g, ' ') : clean;
  let line = 1;
  return dsvFormat(separator)
    .parseRows(even)
    .map((cells) => {
      const row = { line, cells };
      line += 1 + cells.reduce((sum, cell) => sum + breaks(cell), 0);
      return row;
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** A text as named columns and rows. A column without a name gets one from `unnamed`, of its number from 1. */
export function readTable(text: string, { separator, named }: Dialect, unnamed: (column: number) => string): Table {
  const all = rowsOf(text, separator);
  const head = all[0]?.cells ?? [];
  return {
    names: head.map((name, j) => (named && name.trim()) || unnamed(j + 1)),
    rows: named ? all.slice(1) : all,
  };
}
