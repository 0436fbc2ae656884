import { limits } from '../documents/limits.ts';
import { numberReader, type Decimal } from './number.ts';
import type { Table } from './rows.ts';

/** Cells that say that there is nothing. */
const gaps = new Set(['', 'na', 'n/a', '#n/a', 'nan', 'null', '?', '-', '–', '.']);
const isGap = (cell: string): boolean => gaps.has(cell.trim().toLowerCase());

export interface Column {
  readonly name: string;
  /** The cells as they stand, trimmed. */
  readonly cells: readonly string[];
  /** Their numbers; null for a gap or a text. */
  readonly numbers: readonly (number | null)[];
  /** Whether most of what stands in it are numbers. */
  readonly numeric: boolean;
  /** Different entries in order, where they are few enough for a column of 0 and 1 each; null where there are more. */
  readonly classes: readonly string[] | null;
  /** Which of them each cell is; −1 for a gap, or where there are too many. */
  readonly classOf: readonly number[];
  /** The same in every row. */
  readonly constant: boolean;
  /** Whole numbers, one up from row to row: a number of the row. */
  readonly counts: boolean;
}

/** Whole numbers from row to row. */
const counting = ([first, ...others]: readonly number[]) =>
  first !== undefined && others.length > 1 && Number.isInteger(first) && others.every((value, n) => value === first + n + 1);

/** What a column of a table holds. */
function describe(name: string, cells: readonly string[], read: (text: string) => number | null): Column {
  const numbers = cells.map(read);
  const found = numbers.filter((value) => value !== null);
  const numeric = found.length > 0 && found.length * 2 > cells.filter((cell) => !isGap(cell)).length;
  // Numbers are classes by their value, so that 1 and 1.0 are the same; a stray word among them is none.
  const entryOf = (n: number) => (numeric ? (numbers[n] ?? null) : isGap(cells[n] ?? '') ? null : (cells[n] ?? null));
  const different = new Set<string | number>();
  for (let n = 0; n < cells.length && different.size <= limits.width; n++) {
    const entry = entryOf(n);
    if (entry !== null) different.add(entry);
  }
  const few = different.size <= limits.width;
  const sorted = [...different].toSorted((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  const order = new Map(sorted.map((entry, k) => [entry, k]));
  return {
    name,
    cells,
    numbers,
    numeric,
    classes: few ? sorted.map(String) : null,
    classOf: few ? cells.map((_, n) => order.get(entryOf(n) ?? '') ?? -1) : [],
    constant: different.size <= 1,
    counts: numeric && found.length === cells.length && counting(found),
  };
}

export function columnsOf({ names, rows }: Table, decimal: Decimal): readonly Column[] {
  const read = numberReader(decimal);
  return names.map((name, j) =>
    describe(
      name,
      rows.map(({ cells }) => (cells[j] ?? '').trim()),
      read,
    ),
  );
}
