import { memo, type CSSProperties, type ReactNode } from 'react';
import { saidNumber } from '../../walk/format.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { numberWords as words } from '../../words/numbers.ts';
import { useFrozen, useHidden, useLight, useNames } from '../lab.ts';

export type Sign = 'positive' | 'negative' | 'zero' | 'none';

export const signOf = (value: number): Sign => (value > 0 ? 'positive' : value < 0 ? 'negative' : value === 0 ? 'zero' : 'none');

/** √(|value| / largest), from 0 to 1: how strong a heat tile is. */
export const heatOf = (value: number, largest: number): number =>
  largest > 0 && Number.isFinite(value) ? Math.min(Math.sqrt(Math.abs(value) / largest), 1) : 0;

export interface NumProps {
  readonly id: string;
  /** undefined: not reached yet. */
  readonly value: number | undefined;
  readonly decimals?: number;
  /** A parameter's value before this iteration's update, beside the one in force. */
  readonly before?: boolean | undefined;
  readonly className?: string | undefined;
  /** Its place in a grid, from 0. */
  readonly row?: number;
  readonly column?: number;
  /** √(|value| / largest) where the number stands on a heat tile. */
  readonly heat?: number | undefined;
  /** 0 because f′ = 0. */
  readonly shut?: boolean | undefined;
  /** One of many cells without digits: not a stop of its own for keyboard and screen reader, which go by the row that is spelled out. */
  readonly bare?: boolean;
  /** Instead of the digits: a dot, a heat cell. */
  readonly children?: ReactNode;
}

function nameOf(name: string, text: string | null, before: boolean, shown: string): string {
  return text === null ? words.unknown(name, shown) : (before ? words.before : words.known)(name, text);
}

/**
 * A number on the page. Carries its id and its full value (docs/format.md), lights up with every other showing of the same number, and
 * gives its full value when it is pointed at (usePointing.ts). A number not reached yet has neither text nor value.
 */
export const Num = memo(function Num({
  id,
  value,
  decimals = 2,
  before,
  className,
  row,
  column,
  heat,
  shut,
  bare = false,
  children,
}: NumProps) {
  const light = useLight(id);
  const { say, show } = useNames();
  const frozen = useFrozen(id);
  const known = value !== undefined;
  const hidden = useHidden(id, known);
  const covered = hidden === 'covered';
  const text = known ? show(id, value, decimals) : '';
  const style: CSSProperties & { '--t'?: string } = {};
  if (heat !== undefined) style['--t'] = heat.toFixed(3);
  if (row !== undefined) style.gridRow = row + 1;
  if (column !== undefined) style.gridColumn = column + 1;
  return (
    <span
      {...(bare
        ? null
        : {
            role: 'button',
            'aria-haspopup': covered ? undefined : ('dialog' as const),
            tabIndex: -1,
            'aria-label': hidden
              ? words[hidden](say(id))
              : nameOf(
                  frozen ? words.frozen(say(id)) : say(id),
                  known ? saidNumber(text) : null,
                  before === true,
                  typeof children === 'string' ? children : '',
                ),
            'data-number': '',
          })}
      className={[className, heat === undefined ? '' : 'heat'].join(' ').trim() || undefined}
      style={style}
      data-quantity={id}
      data-value={known ? String(value) : undefined}
      data-when={before ? 'before' : undefined}
      data-covered={covered ? '' : undefined}
      data-asked={hidden === 'asked' ? '' : undefined}
      data-frozen={frozen ? '' : undefined}
      data-light={light}
      data-sign={known ? signOf(value) : undefined}
      data-gate={shut ? 'shut' : undefined}
    >
      {hidden && !bare ? words.cover : children === undefined ? typeset(text) : children}
    </span>
  );
});
