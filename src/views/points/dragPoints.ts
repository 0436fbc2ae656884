import type { Pixel } from '../../ui/nearest.ts';
import { newGesture } from '../../ui/drag.ts';

export interface PlotPointer {
  /** The observation within reach of a pixel. */
  readonly nearest: (at: Pixel, reach: number) => number | null;
  /** Observation n is dragged to a pixel; the same gesture throughout one drag. */
  readonly move: (n: number, to: Pixel, gesture: string) => void;
  /** A finger has tapped observation n, or close by. */
  readonly follow: (n: number) => void;
  /** A drag begins, or is over. */
  readonly hold: (held: boolean) => void;
  /** A new one belongs here. */
  readonly add: (at: Pixel) => void;
  /** Whether the next click adds one. */
  readonly adding: () => boolean;
}

/** Pixels from a point at which the pointer is on it, and that it has to go before that is a drag. */
const [reach, slack] = [9, 4];
/** A finger is on a point from further away. */
const touched = 18;

/**
 * What a pointer does to the points of a plot: it drags the one it is on, adds one by a double click, or by a click where that is asked for.
 * A click without a drag is left to the plot, and so is what has handles of its own (data-handle). Returns how to stop.
 */
export function dragPoints(svg: SVGSVGElement, plot: () => PlotPointer): () => void {
  let active: { n: number; from: Pixel; gesture: string; dragging: boolean; last: Pixel; frame: number } | null = null;
  const at = (event: MouseEvent): Pixel => {
    const { left, top } = svg.getBoundingClientRect();
    return { px: event.clientX - left, py: event.clientY - top };
  };
  const owned = ({ target }: Event) => target instanceof Element && target.closest('[data-handle]') !== null;

  const flush = () => {
    if (!active) return;
    active.frame = 0;
    plot().move(active.n, active.last, active.gesture);
  };
  const down = (event: PointerEvent) => {
    // A finger scrolls and taps; what it has tapped has a handle.
    if (event.button !== 0 || event.pointerType === 'touch' || owned(event) || plot().adding()) return;
    const from = at(event);
    const n = plot().nearest(from, reach);
    if (n !== null) active = { n, from, gesture: newGesture(), dragging: false, last: from, frame: 0 };
  };
  const move = (event: PointerEvent) => {
    if (!active) return;
    // Let go of where this plot did not hear of it: beside it, before the drag had taken hold of the pointer.
    if ((event.buttons & 1) === 0) return up();
    active.last = at(event);
    if (!active.dragging) {
      if (Math.hypot(active.last.px - active.from.px, active.last.py - active.from.py) < slack) return;
      active.dragging = true;
      svg.setPointerCapture(event.pointerId);
      plot().hold(true);
    }
    active.frame ||= requestAnimationFrame(flush);
  };
  const end = (last: () => void) => {
    if (active?.dragging) {
      cancelAnimationFrame(active.frame);
      last();
      plot().hold(false);
    }
    active = null;
  };
  const up = () => end(flush);
  const click = (event: MouseEvent) => {
    if (!plot().adding()) {
      const n = event instanceof PointerEvent && event.pointerType === 'touch' && !owned(event) ? plot().nearest(at(event), touched) : null;
      if (n !== null) plot().follow(n);
      return;
    }
    event.stopPropagation();
    plot().add(at(event));
  };
  const twice = (event: MouseEvent) => {
    if (!owned(event) && !plot().adding() && plot().nearest(at(event), reach) === null) plot().add(at(event));
  };
  const listening = new AbortController();
  const { signal } = listening;
  svg.addEventListener('pointerdown', down, { signal });
  svg.addEventListener('pointermove', move, { signal });
  svg.addEventListener('pointerup', up, { signal });
  svg.addEventListener('pointercancel', up, { signal });
  svg.addEventListener('lostpointercapture', up, { signal });
  svg.addEventListener('click', click, { capture: true, signal });
  svg.addEventListener('dblclick', twice, { signal });
  return () => {
    // The plot goes in the middle of a drag: what it showed may have gone before it, so nothing is moved any more.
    end(() => {});
    listening.abort();
  };
}
