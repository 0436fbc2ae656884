import type { CSSProperties, ReactNode } from 'react';
import { range } from '../../core/range.ts';
import { rowsOf } from '../../paper/cells.ts';
import { slicesOf, type Factor } from '../../walk/equation.ts';
import type { Pass } from '../../walk/pass.ts';
import css from './Tile.module.css';

interface Props {
  readonly pass: Pass;
  readonly factor: Factor;
  /** What stands for a number. */
  readonly cell: (id: string) => ReactNode;
  /** Rows or columns up to which all are written out; of more, the first ones, dots, and the last. */
  readonly most?: number;
}

/** Indices 0…n−1, or null for the dots that stand for those left out. */
const elided = (n: number, most: number): readonly (number | null)[] => (n <= most ? range(n) : [...range(most - 2), null, n - 1]);

interface TableProps extends Pick<Props, 'cell' | 'most'> {
  readonly cells: readonly (readonly string[])[];
  readonly bare?: boolean;
}

/** Numbers in brackets, ruled like a matrix in a book. */
export function Table({ cells, cell, most = Infinity, bare = false }: TableProps) {
  const columns = elided(cells[0]?.length ?? 0, most);
  const rows = elided(cells.length, most);
  const style: CSSProperties = { gridTemplateColumns: `repeat(${columns.length}, auto)` };
  return (
    <span className={css.tile} data-bare={bare || undefined}>
      <span className={css.cells} style={style}>
        {rows.map((i) =>
          columns.map((j) => (
            <span key={`${i} ${j}`} className={css.cell} data-dots={i === null || j === null || undefined}>
              {i === null || j === null ? (i === null ? (j === null ? '⋱' : '⋮') : '⋯') : cell(cells[i]?.[j] ?? '')}
            </span>
          )),
        )}
      </span>
    </span>
  );
}

/** A vector, matrix, tensor or single number of an equation. */
export function Tile({ pass, factor, cell, most }: Props) {
  const limit = most === undefined ? {} : { most };
  if (factor.layout !== 'tensor') return <Table cells={rowsOf(pass, factor)} cell={cell} bare={factor.layout === 'number'} {...limit} />;
  return (
    <span className={css.tile}>
      <span className={css.slices}>
        {slicesOf(factor).map((slice, i) => (
          <Table key={i} cells={slice} cell={cell} {...limit} />
        ))}
      </span>
    </span>
  );
}
