import { describe, expect, it } from 'vitest';
import type { BackstepDocument, Result } from './document.ts';
import { setTitle } from './edits.ts';
import { absByHand } from './examples/abs-by-hand.ts';
import { addObservations, removeObservation, setData } from './observations.ts';

function documentOf(result: Result): BackstepDocument {
  if (!result.ok) return expect.fail(result.sentence);
  return result.document;
}
const sentenceOf = (result: Result) => (result.ok ? 'no refusal' : result.sentence);
const count = absByHand.data.x.length;

describe('observations', () => {
  it('come at the end, of zeros, and go again', () => {
    const more = documentOf(addObservations(absByHand, 2));
    expect(more.data.x.slice(count)).toEqual([[0], [0]]);
    expect(more.data.y.slice(count)).toEqual([[0], [0]]);
    expect(documentOf(removeObservation(documentOf(removeObservation(more, count + 1)), count))).toEqual(absByHand);
    expect(sentenceOf(addObservations(absByHand, 10_000))).toBe('There are at most 10,000 observations.');
  });

  it('keep the followed one followed', () => {
    const third = { ...absByHand, observation: 2 };
    expect(documentOf(removeObservation(third, 0)).observation).toBe(1);
    expect(documentOf(removeObservation(third, 5)).observation).toBe(2);
    expect(documentOf(removeObservation({ ...absByHand, observation: count - 1 }, count - 1)).observation).toBe(count - 2);
    const one = documentOf(setData(third, { x: [[1]], y: [[2]] }));
    expect(one.observation).toBe(0);
    expect(sentenceOf(removeObservation(one, 0))).toMatch(/^One observation has to stay/);
  });

  it('that do not fit the network are refused', () => {
    expect(sentenceOf(setData(absByHand, { x: [[1, 2]], y: [[1]] }))).toMatch(/^data\.x\[0\] has 2 numbers; 1 was expected/);
  });
});

describe('a title', () => {
  it('is trimmed, named where it is empty, and not too long', () => {
    expect(documentOf(setTitle(absByHand, ' Mine ')).title).toBe('Mine');
    expect(documentOf(setTitle(absByHand, '  ')).title).toBe('Untitled');
    expect(documentOf(setTitle(absByHand, absByHand.title))).toBe(absByHand);
    expect(sentenceOf(setTitle(absByHand, 'a'.repeat(201)))).toMatch(/at most 200/);
  });
});
