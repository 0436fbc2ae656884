import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { createLab } from '../lab/store.ts';
import { trail } from './trail.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function begin() {
  const lab = createLab(absUntrained);
  const { behind, follow } = trail(lab);
  follow();
  return { actions: lab.getState().actions, shown: () => behind.getState() };
}

it('shows a step once a frame has been painted', () => {
  const { actions, shown } = begin();
  actions.next();
  expect(shown().place.step).toBe(1);
  vi.advanceTimersByTime(20);
  expect(shown()).toMatchObject({ move: 'step', place: { step: 2 } });
});

it('shows steps in a hurry without their motion, and the first one of them with it', () => {
  const { actions, shown } = begin();
  const moves = [20, 300, 300, 900].map((pause) => {
    vi.advanceTimersByTime(pause);
    actions.next();
    vi.advanceTimersByTime(20);
    return shown().move;
  });
  expect(moves).toEqual(['step', 'jump', 'jump', 'step']);
});

it('gives a step no motion after all when something lighter changes', () => {
  const { actions, shown } = begin();
  for (let k = 0; k < 2; k++) {
    actions.next();
    vi.advanceTimersByTime(100);
  }
  actions.point('h.1.0');
  expect(shown()).toMatchObject({ move: 'jump', pointed: 'h.1.0' });
});

it('lets a step after a jump move', () => {
  const { actions, shown } = begin();
  actions.last();
  vi.advanceTimersByTime(20);
  expect(shown().move).toBe('jump');
  actions.previous();
  vi.advanceTimersByTime(20);
  expect(shown().move).toBe('step');
});
