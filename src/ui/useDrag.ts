import { useRef, type PointerEvent } from 'react';

export interface Drag {
  /** The same for all moves of one drag, another for the next. */
  readonly gesture: string;
  /** Pixels since the drag began. */
  readonly dx: number;
  readonly dy: number;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
  readonly onPointerUp: (event: PointerEvent<Element>) => void;
  readonly onPointerCancel: (event: PointerEvent<Element>) => void;
}

let gestures = 0;
/** A name for one gesture: its changes make one entry of undo. */
export const newGesture = (): string => `gesture ${++gestures}`;

/**
 * A drag with mouse, pen or finger, at most one change a frame. `begin` says what the drag starts from, and `move` gets it back
 * with how far the pointer has gone; `done` hears of its end.
 */
export function useDrag<From>(
  begin: (event: PointerEvent<Element>) => From,
  move: (from: From, drag: Drag) => void,
  done?: () => void,
): Handlers {
  const active = useRef<{ from: From; gesture: string; x: number; y: number; frame: number; last: Drag | null } | null>(null);
  const flush = () => {
    const drag = active.current;
    if (!drag?.last) return;
    move(drag.from, drag.last);
    drag.last = null;
  };
  const end = () => {
    if (!active.current) return;
    cancelAnimationFrame(active.current.frame);
    flush();
    active.current = null;
    done?.();
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      active.current = { from: begin(event), gesture: newGesture(), x: event.clientX, y: event.clientY, frame: 0, last: null };
    },
    onPointerMove: (event) => {
      const drag = active.current;
      if (!drag) return;
      const waiting = drag.last !== null;
      drag.last = { gesture: drag.gesture, dx: event.clientX - drag.x, dy: event.clientY - drag.y };
      if (!waiting) drag.frame = requestAnimationFrame(flush);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
