import type { KeyboardEvent, MouseEvent } from 'react';
import { Tex } from '../../ui/Tex.tsx';
import type { All } from '../../walk/batch/all.ts';
import { sym } from '../../notation/symbols.ts';
import { batchWords as words } from '../../words/batch.ts';
import { sceneOfState } from '../../lab/store.ts';
import { useLabStore, useNames } from '../lab.ts';
import css from './Picture.module.css';
import type { Columns } from './columns.ts';

interface Props {
  readonly columns: Columns;
  readonly all: All;
  readonly onFollow: (n: number) => void;
  /** The one that keyboard and screen reader use; the other is for the eye and the pointer. */
  readonly main: boolean;
}

const leaps: Record<string, (n: number, last: number) => number> = {
  ArrowRight: (n) => n + 1,
  ArrowLeft: (n) => n - 1,
  ArrowDown: (n) => n + 1,
  ArrowUp: (n) => n - 1,
  PageDown: (n) => n + 10,
  PageUp: (n) => n - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/** Which columns have their number over them: all that have room, else the first, the last and the followed one. */
const labelled = ({ shown, followed, named }: Columns, k: number) =>
  named || k === followed || (Math.abs(k - followed) > 3 && (k === 0 || k === shown.length - 1));

/** The numbers over the columns: a slider that picks the observation to follow. */
export function Observations({ columns, all, onFollow, main }: Props) {
  const names = useNames();
  const store = useLabStore();
  const n = columns.shown[columns.followed] ?? 0;
  const pick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    if (cell) onFollow(Number(cell.dataset['column']));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leap = leaps[event.key];
    if (!leap) return;
    event.preventDefault();
    event.stopPropagation();
    // Keys may come faster than the columns are drawn: they go on from the lab’s own observation.
    const now = sceneOfState(store.getState()).document.observation;
    const last = all.count - 1;
    onFollow(all.members[Math.min(Math.max(leap(all.columnOf(now), last), 0), last)] ?? now);
  };
  const shared = { className: css.observations, onClick: pick, style: { gridTemplateColumns: columns.template } };
  const numbers = (
    <>
      <span className={css.n} aria-hidden="true">
        <Tex {...sym('n')} />
      </span>
      {columns.shown.map((one, k) => (
        <span key={one} className={css.observation} data-column={one} data-followed={k === columns.followed || undefined}>
          {labelled(columns, k) ? names.count(one) : ''}
        </span>
      ))}
    </>
  );
  if (!main)
    return (
      <div role="presentation" aria-hidden="true" {...shared}>
        {numbers}
      </div>
    );
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.pick}
      aria-valuemin={names.count(all.members[0] ?? 0)}
      aria-valuemax={names.count(all.members.at(-1) ?? 0)}
      aria-valuenow={names.count(n)}
      aria-valuetext={words.observation(names.count(n), all.of)}
      onKeyDown={onKeyDown}
      {...shared}
    >
      {numbers}
    </div>
  );
}
