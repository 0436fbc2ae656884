import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drags } from './drag.ts';

class Pointer extends Event {
  constructor(
    type: string,
    readonly pointerId: number,
  ) {
    super(type);
  }
}

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1, () => {}));
});
afterEach(() => vi.unstubAllGlobals());
const nextFrame = () => frames.splice(0).forEach((draw) => draw());

function dragOf(on: { isConnected: boolean }) {
  const told: string[] = [];
  const drag = drags<string>();
  const changed = () => drag.hear({ move: (from, { dx, dy }) => told.push(`${from} ${dx} ${dy}`), done: () => told.push('done') });
  changed();
  drag.begin('from', on as Element, { pointerId: 7, clientX: 10, clientY: 10 });
  return { told, drag, changed, to: (clientX: number) => drag.moveTo({ pointerId: 7, clientX, clientY: 10 }) };
}

test('moves once a frame, by the latest, and at the end by what is left', () => {
  const { told, to } = dragOf({ isConnected: true });
  to(12);
  to(15);
  nextFrame();
  to(20);
  document.dispatchEvent(new Pointer('pointerup', 8));
  expect(told).toEqual(['from 5 0']);
  document.dispatchEvent(new Pointer('pointerup', 7));
  document.dispatchEvent(new Pointer('lostpointercapture', 7));
  expect(told).toEqual(['from 5 0', 'from 10 0', 'done']);
  to(30);
  nextFrame();
  expect(told).toHaveLength(3);
});

test('ends without another move where what is dragged has vanished', () => {
  const on = { isConnected: true };
  const { told, drag, changed, to } = dragOf(on);
  to(12);
  changed();
  expect(told).toEqual([]);
  on.isConnected = false;
  nextFrame();
  expect(told).toEqual([]);
  changed();
  expect(told).toEqual(['done']);
  drag.end();
  expect(told).toEqual(['done']);
});

test('ends by itself where the page takes the pointer back', () => {
  const { told } = dragOf({ isConnected: false });
  document.dispatchEvent(new Pointer('lostpointercapture', 7));
  expect(told).toEqual(['done']);
});
