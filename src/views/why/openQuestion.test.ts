import { expect, it } from 'vitest';
import { openQuestion } from './openQuestion.ts';

const lesson = (about?: string) => ({ about, ofStop: false });
const stop = (about: string) => ({ about, ofStop: true });

it('the question that a number waits for is found by each of its names, and no other one is taken for it', () => {
  const open = [lesson(), lesson('gradH.1.0'), lesson('h.1.0'), lesson('W.2.0.1')];
  const found = (about: string) => openQuestion(open, about, 2)?.about;
  expect(found('h.1.0')).toBe('h.1.0');
  expect(found('H.1.0.17')).toBe('h.1.0');
  expect(found('jacHZ.2.0.1')).toBe('W.2.0.1');
  expect(found('h.1.1')).toBeUndefined();
});

it('a number that a stop computes waits for the stop’s question, whichever of them that is about, and for a lesson’s own first', () => {
  const open = [lesson('gradH.1.0'), lesson('h.1.0'), stop('H.1.1.3')];
  const found = (about: string) => openQuestion(open, about, 2)?.about;
  expect(found('H.1.2.3')).toBe('H.1.1.3');
  expect(found('H.1.1.5')).toBe('H.1.1.3');
  expect(found('H.1.0.3')).toBe('h.1.0');
});
