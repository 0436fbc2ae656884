import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dragPoints, type PlotPointer } from './dragPoints.ts';

/** As much of a pointer's event as a plot looks at; what Node has no class for stands in for the page's. */
class Pointer extends Event {
  readonly button = 0;
  readonly pointerId = 1;
  readonly pointerType = 'mouse';
  readonly clientX: number;
  readonly clientY: number;
  readonly buttons: number;
  constructor(type: string, [clientX, clientY]: readonly [number, number], buttons: number) {
    super(type);
    [this.clientX, this.clientY, this.buttons] = [clientX, clientY, buttons];
  }
}

class Plot extends EventTarget {
  readonly captured: number[] = [];
  getBoundingClientRect() {
    return { left: 0, top: 0 };
  }
  setPointerCapture(id: number) {
    this.captured.push(id);
  }
}

beforeEach(() => {
  vi.stubGlobal('Element', Plot);
  vi.stubGlobal('PointerEvent', Pointer);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => vi.unstubAllGlobals());

function plotWithPoint() {
  const svg = new Plot();
  Object.assign(svg, { closest: () => null });
  const done: string[] = [];
  const moved: (readonly [number, number, string])[] = [];
  const pointer: PlotPointer = {
    nearest: ({ px, py }, reach) => (Math.hypot(px - 50, py - 50) <= reach ? 3 : null),
    move: (_, { px, py }, gesture) => moved.push([px, py, gesture]),
    follow: () => done.push('follow'),
    hold: (held) => done.push(held ? 'held' : 'let go'),
    add: () => done.push('add'),
    adding: () => false,
  };
  const stop = dragPoints(svg as unknown as SVGSVGElement, () => pointer);
  const send = (type: string, at: readonly [number, number], buttons: number) => svg.dispatchEvent(new Pointer(type, at, buttons));
  return { svg, done, moved, send, stop };
}

test('a point follows the pointer while its button is down, in one gesture', () => {
  const { svg, done, moved, send } = plotWithPoint();
  send('pointerdown', [50, 50], 1);
  send('pointermove', [52, 50], 1);
  expect(done).toEqual([]);
  send('pointermove', [60, 55], 1);
  send('pointermove', [70, 65], 1);
  send('pointerup', [70, 65], 0);
  expect(svg.captured).toContain(1);
  expect(done).toEqual(['held', 'let go']);
  expect(moved.map(([px, py]) => [px, py])).toEqual([[70, 65]]);
});

test('let go of where the plot does not hear of it, a point stays where it is when the pointer comes back', () => {
  const { done, moved, send } = plotWithPoint();
  send('pointerdown', [50, 50], 1);
  // Out of the plot, up, and back in.
  send('pointermove', [80, 90], 0);
  send('pointermove', [90, 95], 0);
  send('pointerup', [90, 95], 0);
  expect(done).toEqual([]);
  expect(moved).toEqual([]);
});

test.each(['pointercancel', 'lostpointercapture'])('%s ends a drag where it was last', (end) => {
  const { done, moved, send } = plotWithPoint();
  send('pointerdown', [50, 50], 1);
  send('pointermove', [60, 55], 1);
  send(end, [0, 0], 0);
  send('pointermove', [90, 95], 1);
  expect(done).toEqual(['held', 'let go']);
  expect(moved.map(([px, py]) => [px, py])).toEqual([[60, 55]]);
});

test('a plot that goes in the middle of a drag lets go and moves nothing more', () => {
  const { done, moved, send, stop } = plotWithPoint();
  send('pointerdown', [50, 50], 1);
  send('pointermove', [60, 55], 1);
  stop();
  expect([done, moved]).toEqual([['held', 'let go'], []]);
});
