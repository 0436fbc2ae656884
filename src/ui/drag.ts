export interface Drag {
  /** The same for all moves of one drag, another for the next. */
  readonly gesture: string;
  /** Pixels since the drag began. */
  readonly dx: number;
  readonly dy: number;
}

/** What of a pointer's event a drag looks at. */
export interface Pointer {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

export interface Dragged<From> {
  readonly move: (from: From, drag: Drag) => void;
  readonly done?: (() => void) | undefined;
}

interface Active<From> {
  readonly from: From;
  readonly on: Element;
  readonly gesture: string;
  readonly began: Pointer;
  readonly heard: AbortController;
  frame: number;
  last: Drag | null;
}

let gestures = 0;
/** A name for one gesture: its changes make one entry of undo. */
export const newGesture = (): string => `gesture ${++gestures}`;

/** What is heard of a pointer wherever it is: an element that has been taken out of the page hears nothing more. */
const ends = ['pointerup', 'pointercancel', 'lostpointercapture'] as const;

/**
 * One drag after another, at most one move a frame. Where the element that is dragged has vanished, as with an undo by key, that is the
 * end of the drag, and nothing more is moved: what it was about may be gone with it.
 */
export function drags<From>() {
  let active: Active<From> | null = null;
  let told: Dragged<From> | null = null;
  const flush = () => {
    const drag = active;
    if (!drag?.last || !drag.on.isConnected) return;
    const { last } = drag;
    drag.last = null;
    told?.move(drag.from, last);
  };
  const end = () => {
    const drag = active;
    if (!drag) return;
    cancelAnimationFrame(drag.frame);
    flush();
    active = null;
    drag.heard.abort();
    told?.done?.();
  };
  const begin = (from: From, on: Element, { pointerId, clientX, clientY }: Pointer) => {
    end();
    const heard = new AbortController();
    active = { from, on, gesture: newGesture(), began: { pointerId, clientX, clientY }, heard, frame: 0, last: null };
    const over = (event: PointerEvent) => event.pointerId === pointerId && end();
    for (const name of ends) document.addEventListener(name, over, { signal: heard.signal });
  };
  const moveTo = ({ clientX, clientY }: Pointer) => {
    const drag = active;
    if (!drag) return;
    const waiting = drag.last !== null;
    drag.last = { gesture: drag.gesture, dx: clientX - drag.began.clientX, dy: clientY - drag.began.clientY };
    if (!waiting) drag.frame = requestAnimationFrame(flush);
  };
  /** To be called when the page has changed: who hears of the drag from now on. */
  const hear = (dragged: Dragged<From>) => {
    told = dragged;
    if (active && !active.on.isConnected) end();
  };
  return { begin, moveTo, end, hear };
}
