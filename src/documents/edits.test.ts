import { describe, expect, it } from 'vitest';
import type { BackstepDocument, Result } from './document.ts';
import { setActivation, setIntercept, setLoss, setObservation, setParameters, setRate, setWeight, setX, setY } from './edits.ts';
import { absUntrained } from './examples/abs-untrained.ts';
import { parseDocument } from './schema.ts';
import { seededDocument } from './examples/seeded.ts';

const classifier = seededDocument({ title: 'Two classes', widths: [2, 3, 1], hidden: 'relu', loss: 'log', observations: 5, seed: 3 });

function documentOf(result: Result): BackstepDocument {
  if (!result.ok) return expect.fail(result.sentence);
  return result.document;
}
const sentenceOf = (result: Result) => (result.ok ? 'no refusal' : result.sentence);

/** Changes a document and checks that the one it was made from is still what it was. */
function without<Value>(document: BackstepDocument, change: (document: BackstepDocument) => Value): Value {
  const before = JSON.stringify(document);
  const changed = change(document);
  expect(JSON.stringify(document)).toBe(before);
  return changed;
}

describe('a change', () => {
  it('sets one number and leaves everything else as it was, unshared parts aside', () => {
    const changed = without(absUntrained, (document) => setWeight(document, 2, 0, 1, 7));
    expect(changed.layers[1]?.W).toEqual([[0.9, 7]]);
    expect(changed.layers[0]).toBe(absUntrained.layers[0]);
    expect(changed.data).toBe(absUntrained.data);
    expect(without(absUntrained, (document) => setIntercept(document, 1, 1, 3)).layers[0]?.c).toEqual([0.1, 3]);
    const moved = without(absUntrained, (document) => setX(document, 2, 0, 9));
    expect(moved.data.x[2]).toEqual([9]);
    expect(moved.data.x[1]).toBe(absUntrained.data.x[1]);
    expect(moved.data.y).toBe(absUntrained.data.y);
    expect(documentOf(without(absUntrained, (document) => setY(document, 0, 0, -4))).data.y[0]).toEqual([-4]);
    expect(documentOf(setRate(absUntrained, 0.5)).learningRate).toBe(0.5);
    expect(documentOf(setObservation(absUntrained, 99)).observation).toBe(99);
    expect(documentOf(setActivation(absUntrained, 1, 'linear')).layers.map((layer) => layer.activation)).toEqual(['linear', 'linear']);
    expect(setParameters(absUntrained, classifier.layers)).toEqual({ ...absUntrained, layers: classifier.layers });
  });

  it('to what is there already gives the same document, so that there is nothing to undo', () => {
    expect(setWeight(absUntrained, 1, 0, 0, 0.8)).toBe(absUntrained);
    expect(setIntercept(absUntrained, 1, 0, 0.1)).toBe(absUntrained);
    expect(setX(absUntrained, 0, 0, 1.5)).toBe(absUntrained);
    expect(documentOf(setY(absUntrained, 0, 0, 1.62))).toBe(absUntrained);
    expect(documentOf(setRate(absUntrained, 0.05))).toBe(absUntrained);
    expect(documentOf(setObservation(absUntrained, 0))).toBe(absUntrained);
    expect(documentOf(setLoss(absUntrained, 'rss'))).toBe(absUntrained);
    expect(documentOf(setActivation(absUntrained, 1, 'relu'))).toBe(absUntrained);
  });

  it('of an entry that is not there is a mistake of the caller', () => {
    expect(() => setWeight(absUntrained, 3, 0, 0, 1)).toThrow(RangeError);
    expect(() => setWeight(absUntrained, 0, 0, 0, 1)).toThrow(RangeError);
    expect(() => setWeight(absUntrained, 1, 2, 0, 1)).toThrow(RangeError);
    expect(() => setX(absUntrained, 0, 1, 1)).toThrow(RangeError);
  });

  it('out of range is refused with a sentence', () => {
    expect(sentenceOf(setObservation(absUntrained, 100))).toBe('observation is 100; a whole number from 0 to 99 was expected.');
    expect(sentenceOf(setObservation(absUntrained, 0.5))).toBe('observation is 0.5; a whole number from 0 to 99 was expected.');
    expect(sentenceOf(setRate(absUntrained, -0.1))).toBe('η is −0.1; a number from 0 up was expected.');
    expect(sentenceOf(setRate(absUntrained, NaN))).toMatch(/^η is NaN/);
    expect(sentenceOf(setRate(absUntrained, Infinity))).toMatch(/^η is Infinity/);
  });
});

describe('under the log loss', () => {
  it('the sigmoid at the end stays', () => {
    expect(sentenceOf(setActivation(classifier, 2, 'linear'))).toBe(
      'The log loss needs a sigmoid on the last layer; change the loss first.',
    );
    expect(documentOf(setActivation(classifier, 1, 'linear')).layers[0]?.activation).toBe('linear');
  });
  it('targets stay in [0, 1]', () => {
    for (const target of [1.01, -0.01, NaN])
      expect(sentenceOf(setY(classifier, 0, 0, target))).toMatch(/^The log loss needs targets from 0 to 1; y\[0\] is /);
    expect(documentOf(setY(classifier, 0, 0, 0.25)).data.y[0]).toEqual([0.25]);
  });
  it('choosing it brings the sigmoid along, where the targets allow it', () => {
    const regression = setParameters(
      { ...classifier, loss: 'rss' },
      classifier.layers.map((layer) => ({ ...layer, activation: 'linear' })),
    );
    const chosen = documentOf(without(regression, (document) => setLoss(document, 'log')));
    expect(chosen.layers.map((layer) => layer.activation)).toEqual(['linear', 'sigmoid']);
    expect(parseDocument(chosen).ok).toBe(true);
    expect(sentenceOf(setLoss(absUntrained, 'log'))).toMatch(/^The log loss needs targets from 0 to 1; data\.y\[0\]\[0\] is 1\.62\.$/);
  });
  it('leaving it keeps the sigmoid', () => {
    expect(documentOf(setLoss(classifier, 'rss')).layers).toBe(classifier.layers);
  });
});
