import type { KeyboardEvent, PointerEvent } from 'react';
import type { Matrix } from '../../core/network.ts';
import type { Linear } from '../../ui/linear.ts';
import css from './Map.module.css';
import { moved, nearestTo, ofObservation, placeAt, type Place } from './place.ts';

interface Props {
  readonly x: Linear;
  readonly y: Linear;
  readonly inputs: Matrix;
  readonly followed: number;
  readonly label: string;
  readonly place: Place | null;
  /** What is read there, or only where it is. */
  readonly spoken: string;
  readonly onPlace: (place: Place | null) => void;
  readonly onFollow: (n: number) => void;
}

const keys: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
};
/** Pixels from a point at which the pointer is still on it. */
const reach = { mouse: 8, touch: 18 };

/** What is pointed at on a map: a place is read under the pointer or by the arrow keys, a click or Enter follows an observation. */
export function Ground({ x, y, inputs, followed, label, place, spoken, onPlace, onFollow }: Props) {
  // Where the cursor is, or where it begins.
  const here = place ?? ofObservation(inputs, followed);
  const [left, right, bottom, top] = [...x.range, ...y.range];
  const under = (event: PointerEvent<Element> | React.MouseEvent<Element>, far: number): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt(inputs, x, y, event.clientX - box.left + left, event.clientY - box.top + top, far);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keys[event.key];
    if (by) onPlace(moved(here, x, y, ...(event.shiftKey ? ([by[0] * 10, by[1] * 10] as const) : by)));
    else if (event.key === 'Home') onPlace(ofObservation(inputs, followed));
    else if (event.key === 'Enter') {
      const n = nearestTo(inputs, x, y, x(here.at[0]), y(here.at[1]), Infinity);
      if (n === null) return;
      onFollow(n);
      onPlace(ofObservation(inputs, n));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <rect
      className={css.ground}
      x={left}
      y={top}
      width={right - left}
      height={Math.max(bottom - top, 0)}
      role="slider"
      tabIndex={0}
      aria-label={label}
      // What the keys move is the place: its number is known also where the output is not to be told.
      aria-valuemin={x.domain[0]}
      aria-valuemax={x.domain[1]}
      aria-valuenow={here.at[0]}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      onFocus={() => place ?? onPlace(ofObservation(inputs, followed))}
      onBlur={() => onPlace(null)}
      onPointerMove={(event) => onPlace(under(event, event.pointerType === 'touch' ? reach.touch : reach.mouse))}
      onPointerLeave={(event) => event.pointerType === 'touch' || onPlace(null)}
      onClick={(event) => {
        const there = under(event, reach.touch);
        onPlace(there);
        if (there.observation !== null) onFollow(there.observation);
      }}
    />
  );
}
