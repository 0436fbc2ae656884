import type { KeyboardEvent, ReactNode } from 'react';
import { inValue } from '../../ui/steps.ts';
import type { Linear } from '../../ui/linear.ts';
import { newGesture } from '../../ui/drag.ts';
import { useDrag } from '../../ui/useDrag.ts';
import { format } from '../../walk/format.ts';
import css from './Parts.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly scale: Linear;
  /** How far one press of an arrow key goes; ten times as far with PageUp and PageDown. */
  readonly step: number;
  /** Where it may be dragged to, if not all over the scale. */
  readonly range?: readonly [number, number];
  readonly y: number;
  readonly set: (value: number, gesture: string) => void;
  readonly hold?: (held: boolean) => void;
  readonly children: ReactNode;
}

/** Something in a plot that is dragged along x: a slider for mouse, finger, keyboard and screen reader. One drag is one change to undo. */
export function Handle({ label, value, scale, step, range = scale.domain, y, set, hold, children }: Props) {
  const [low, high] = range;
  const within = (wanted: number) => Math.min(Math.max(wanted, low), high);
  const drag = useDrag(
    () => {
      hold?.(true);
      return within(value);
    },
    (from, { gesture, dx }) => set(within(scale.invert(scale(from) + dx)), gesture),
    () => hold?.(false),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = inValue[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(within(value + steps * step), newGesture());
  };
  return (
    <g
      className={css.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuetext={format(value)}
      transform={`translate(${scale(within(value))},${y})`}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <circle r="14" className={css.hit} />
      {children}
    </g>
  );
}
