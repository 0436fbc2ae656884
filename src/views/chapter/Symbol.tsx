import type { ReactNode } from 'react';
import type { Bound } from '../../lab/bound.ts';
import { formatShape } from '../../walk/format.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { useNames } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { Num } from '../numbers/Num.tsx';
import css from './Live.module.css';
import { useBound, useMode, useSymbolLight } from './live.ts';
import { Table } from './Table.tsx';

interface Props {
  /** An id of the lesson, whose layer may be L. */
  readonly name: string;
  /** The symbol as it is typeset. */
  readonly children: ReactNode;
}

/** Up to so many rows or columns, a block is set out in numbers; a larger one is told by its shape. */
const most = 4;

const isSmall = (shape: readonly number[]): boolean =>
  shape.slice(-2).every((size) => size <= most) && (shape.length < 3 || shape[0] === 1);

/** A symbol of a formula, bound to the number or the block that it stands for: lit with it, and in its place on demand. */
export function Symbol({ name, children }: Props) {
  const mode = useMode();
  const bound = useBound(name);
  if (!bound) return children;
  return mode === 'numbers' ? <InNumbers bound={bound}>{children}</InNumbers> : <InSymbols bound={bound}>{children}</InSymbols>;
}

function InSymbols({ bound, children }: { readonly bound: Bound; readonly children: ReactNode }) {
  const light = useSymbolLight(bound);
  const { say } = useNames();
  const { id, shape } = bound;
  const single = shape.length === 0;
  return (
    <span
      className={css.symbol}
      role={single ? 'button' : 'img'}
      aria-haspopup={single ? 'dialog' : undefined}
      aria-label={single ? undefined : words.block(say(id), formatShape(shape))}
      tabIndex={-1}
      data-number=""
      data-symbol={id}
      data-light={light}
    >
      {/* Letters and scripts make no text that could be read out. */}
      {single ? <span className="visually-hidden">{say(id)}</span> : null}
      <span aria-hidden="true">{children}</span>
    </span>
  );
}

/** The symbol stays for as long as the walk has not come to its numbers. */
function InNumbers({ bound, children }: { readonly bound: Bound; readonly children: ReactNode }) {
  const { value, reached } = useLateScene();
  const { id, cells, shape } = bound;
  if (!cells.every(reached)) return <InSymbols bound={bound}>{children}</InSymbols>;
  if (shape.length === 0) return <Num id={id} value={value(id)} className={css.number} />;
  if (isSmall(shape)) return <Table bound={bound} value={value} />;
  return (
    <InSymbols bound={bound}>
      <span className={css.shape}>{formatShape(shape)}</span>
    </InSymbols>
  );
}
