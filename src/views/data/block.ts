/** A cell of a grid: its row and its column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells: from where it began to where it has been drawn. */
export interface Block {
  readonly anchor: Cell;
  readonly head: Cell;
}

/** First and last row and column. */
export const edgesOf = ({ anchor, head }: Block) => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export function isIn(block: Block | null, row: number, column: number): boolean {
  if (!block) return false;
  const { top, bottom, left, right } = edgesOf(block);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The block with its head so many rows and columns on, inside a grid of a size; null where that leaves a single cell. */
export function stretched({ anchor, head }: Block, down: number, right: number, rows: number, columns: number): Block | null {
  const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);
  const to = { row: within(head.row + down, rows), column: within(head.column + right, columns) };
  return to.row === anchor.row && to.column === anchor.column ? null : { anchor, head: to };
}

/** Rows of the block's cells, as a spreadsheet copies and pastes them: parted by tabs. */
export function textOf(block: Block, cell: (row: number, column: number) => string): string {
  const { top, bottom, left, right } = edgesOf(block);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);
  return range(top, bottom)
    .map((row) =>
      range(left, right)
        .map((column) => cell(row, column))
        .join('\t'),
    )
    .join('\n');
}
