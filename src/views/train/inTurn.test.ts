import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { inTurn } from './inTurn.ts';

let frames: Map<number, () => void>;
const nextFrame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const one of due) one();
};

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frames.set(++last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function begin() {
  const lab = createStore(() => ({ step: 0 }));
  const drawn: string[] = [];
  return { drawn, step: () => lab.setState(({ step }) => ({ step: step + 1 })), turns: inTurn<string>(lab, (news) => drawn.push(news)) };
}

it('draws the latest news in the next frame, once', () => {
  const { drawn, turns } = begin();
  turns.show('a');
  turns.show('b');
  expect(drawn).toEqual([]);
  nextFrame();
  nextFrame();
  expect(drawn).toEqual(['b']);
});

it('leaves the frame to a step that is made before it', () => {
  const { drawn, step, turns } = begin();
  turns.show('a');
  step();
  nextFrame();
  expect(drawn).toEqual([]);
  nextFrame();
  expect(drawn).toEqual(['a']);
});

it('leaves the frame to a step that was made just before the news came', () => {
  const { drawn, step, turns } = begin();
  step();
  turns.show('a');
  nextFrame();
  expect(drawn).toEqual([]);
  nextFrame();
  expect(drawn).toEqual(['a']);
});

it('is drawn all the same where the lab changes in every frame', () => {
  const { drawn, step, turns } = begin();
  turns.show('a');
  for (let frame = 0; frame < 4; frame++) {
    step();
    nextFrame();
  }
  expect(drawn).toEqual(['a']);
});

it('draws nothing that has been called off', () => {
  const { drawn, turns } = begin();
  turns.show('a');
  turns.cancel();
  nextFrame();
  expect(drawn).toEqual([]);
});
