import type { KeyboardEvent } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { moreDigits } from '../../notation/settings.ts';
import { cellsOf, type Factor } from '../../walk/equation.ts';
import { inTable } from '../../ui/arrows.ts';
import { cardWords as words } from '../../words/card.ts';
import { useActions } from '../lab.ts';
import { Num } from '../numbers/Num.tsx';
import { type Cell, heatCell, numberedTo, openedWidth } from './fit.ts';
import larger from './Larger.module.css';
import css from './Tile.module.css';
import { cellAt } from './Tile.tsx';

interface Props {
  readonly scene: Scene;
  readonly factor: Factor;
  /** The row and the column that are followed: they widen and show their numbers. */
  readonly row: number | null;
  readonly column: number | null;
  /** A closed cell. */
  readonly cell?: Cell;
  readonly reused?: boolean;
  readonly result?: boolean;
}

const dash = <span className={larger.dash} aria-hidden="true" />;
const high = '22px';

const tracks = (count: number, open: number | null, closed: string, opened: string, all: boolean) =>
  Array.from({ length: count }, (_, i) => (all || i === open ? opened : closed)).join(' ');

/** A matrix too large for numbers: a heat map in which the followed row and column are open. */
export function HeatTile({ scene, factor, row, column, cell = heatCell, reused, result }: Props) {
  const [narrow, low] = [`minmax(${Math.min(6, cell.width)}px, ${cell.width}px)`, `${cell.height}px`];
  const wide = `minmax(40px, ${openedWidth(moreDigits(scene.pass.settings))}px)`;
  const rows = cellsOf(factor);
  const { follow } = useActions();
  const columns = rows[0]?.length ?? 1;
  const fewRows = rows.length <= numberedTo;
  const fewColumns = columns <= numberedTo;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = inTable[event.key];
    if (!by || row === null) return;
    event.preventDefault();
    event.stopPropagation();
    const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
    follow(clamp(row + by[0], rows.length), column === null ? undefined : clamp(column + by[1], columns));
  };
  return (
    <div className={css.bracket} data-size="heat" data-reused={reused || undefined} data-result={result ? scene.phase : undefined}>
      <div
        className={larger.heatmap}
        role="group"
        // The cross is moved by keys where there is one.
        tabIndex={row === null ? -1 : 0}
        aria-label={words.moveCross(rows.length, columns)}
        onKeyDown={onKeyDown}
        style={{
          gridTemplateRows: tracks(rows.length, row, low, high, fewRows),
          gridTemplateColumns: tracks(columns, column, narrow, wide, fewColumns || columns === 1),
        }}
      >
        {rows.flatMap((ids, i) =>
          ids.map((id, j) => {
            const cell = cellAt(scene, factor, i, j, id);
            const open = (fewRows || i === row) && (fewColumns || j === column || columns === 1);
            return (
              <Num key={id} {...cell} bare={!open} className={larger.heatCell}>
                {open ? undefined : cell.value !== undefined && cell.value < 0 ? dash : ''}
              </Num>
            );
          }),
        )}
        {row !== null && rows.length > 1 ? (
          <span className={css.outline} style={{ gridRow: `${row + 1}`, gridColumn: `1 / ${columns + 1}` }} />
        ) : null}
        {column !== null && columns > 1 && !(row === null && rows.length === 1 && columns <= numberedTo) ? (
          <span className={css.outline} style={{ gridRow: `1 / ${rows.length + 1}`, gridColumn: `${column + 1}` }} />
        ) : null}
      </div>
    </div>
  );
}
