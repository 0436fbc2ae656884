import type { Bound } from '../../lab/bound.ts';
import { Num } from '../numbers/Num.tsx';
import css from './Live.module.css';

interface Props {
  readonly bound: Bound;
  readonly value: (id: string) => number;
}

/** A small vector or matrix in brackets; a tensor of one slice in two pairs of them. */
export function Table({ bound: { cells, shape }, value }: Props) {
  const columns = shape.at(-1) ?? 1;
  const table = (
    <span className={css.table}>
      {cells.map((id, k) => (
        <Num key={id} id={id} value={value(id)} row={Math.floor(k / columns)} column={k % columns} className={css.cell} />
      ))}
    </span>
  );
  return shape.length < 3 ? table : <span className={css.table}>{table}</span>;
}
