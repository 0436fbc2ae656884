import { memo, type CSSProperties, type ReactNode } from 'react';
import { format, formatFull } from '../walk/format.ts';
import { useLight } from './lab.ts';

interface Props {
  readonly id: string;
  /** undefined: not reached yet. */
  readonly value: number | undefined;
  readonly decimals?: number;
  /** The value of a parameter before this iteration's update, shown beside the one in force. */
  readonly before?: boolean;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** Instead of the digits: a dot, a heat cell. */
  readonly children?: ReactNode;
}

/**
 * A number on the page. Carries its id and its full value (notation.md), is lit with every other showing of the same number, and
 * says its full value on demand. A number not reached yet has neither text nor value.
 */
export const Num = memo(function Num({ id, value, decimals = 2, before, className, style, children }: Props) {
  const light = useLight(id);
  const known = value !== undefined;
  return (
    <span
      className={className}
      style={style}
      data-quantity={id}
      data-value={known ? String(value) : undefined}
      data-when={before ? 'before' : undefined}
      data-light={light}
      data-sign={known ? (value > 0 ? 'positive' : value < 0 ? 'negative' : value === 0 ? 'zero' : 'none') : undefined}
      title={known ? formatFull(value) : undefined}
    >
      {children ?? (known ? format(value, decimals) : '')}
    </span>
  );
});
