import { useLayoutEffect, useState, type PointerEvent } from 'react';
import { drags, type Drag } from './drag.ts';

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
}

/**
 * A drag with mouse, pen or finger. `begin` says what it starts from, and `move` gets that back with how far the pointer has gone; `done`
 * hears of its end, also where what is dragged vanishes.
 */
export function useDrag<From>(
  begin: (event: PointerEvent<Element>) => From,
  move: (from: From, drag: Drag) => void,
  done?: () => void,
): Handlers {
  const [drag] = useState(drags<From>);
  useLayoutEffect(() => drag.hear({ move, done }));
  useLayoutEffect(() => drag.end, [drag]);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.begin(begin(event), event.currentTarget, event);
    },
    onPointerMove: drag.moveTo,
  };
}
