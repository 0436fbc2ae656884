import { describe, expect, it } from 'vitest';
import { edgesOf, isIn, stretched, textOf } from './block.ts';

const from = (row: number, column: number) => ({ anchor: { row, column }, head: { row, column } });

describe('a block of cells', () => {
  it('stretches both ways, stays inside, and is none where it is back to one cell', () => {
    const down = stretched(from(1, 1), 1, -1, 4, 3);
    expect(down).toEqual({ anchor: { row: 1, column: 1 }, head: { row: 2, column: 0 } });
    if (!down) return;
    expect(edgesOf(down)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
    expect(stretched(down, 99, -99, 4, 3)?.head).toEqual({ row: 3, column: 0 });
    expect(stretched(down, -1, 1, 4, 3)).toBeNull();
    expect([isIn(down, 1, 0), isIn(down, 2, 1), isIn(down, 0, 0), isIn(down, 2, 2), isIn(null, 1, 1)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is copied as rows parted by tabs, whichever way it was drawn', () => {
    const cell = (row: number, column: number) => `${row}${column}`;
    const block = { anchor: { row: 2, column: 1 }, head: { row: 1, column: 0 } };
    expect(textOf(block, cell)).toBe('10\t11\n20\t21');
  });
});
