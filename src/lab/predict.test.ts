import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { setX } from '../documents/edits.ts';
import { accept } from '../documents/document.ts';
import { hiddenAs } from './coveredAs.ts';
import { createLab, sceneOfState } from './store.ts';

const begin = () => {
  const store = createLab(absUntrained);
  return { ...store.getState().actions, state: () => store.getState(), scene: () => sceneOfState(store.getState()) };
};

describe('a walk that asks first', () => {
  it('hides what a stop writes until it is answered, and does not go on before that', () => {
    const lab = begin();
    lab.setPredict('value');
    expect([lab.scene().asking, lab.scene().reached('h.1.0'), lab.scene().reached('h.1.1')]).toEqual(['value', false, false]);
    expect(lab.scene().step.sentences).toEqual([]);
    lab.next();
    expect([lab.state().place.step, lab.state().urged]).toEqual([1, 1]);
    lab.reveal();
    expect([lab.scene().asking, lab.scene().reached('h.1.0'), lab.state().urged]).toEqual([null, true, 0]);
    lab.next();
    expect([lab.state().place.step, lab.scene().reached('h.1.0'), lab.scene().reached('z.1.0')]).toEqual([2, true, false]);
    lab.previous();
    expect(lab.scene().asking).toBeNull();
    lab.setPredict('off');
    expect(lab.scene().reached('h.1.0')).toBe(true);
  });

  it('keeps a parameter as it was until its update is answered', () => {
    const lab = begin();
    lab.setPredict('sign');
    lab.last();
    expect([lab.scene().updated('c.1.0'), lab.scene().value('c.1.0'), lab.scene().waits('c.1.0')]).toEqual([false, 0.1, true]);
    lab.reveal();
    expect([lab.scene().updated('c.1.0'), lab.scene().waits('c.1.0')]).toEqual([true, false]);
    expect(lab.scene().value('c.1.0')).not.toBe(0.1);
  });

  it('asks one number at the scalar grain, its value where a shape was wanted', () => {
    const lab = begin();
    lab.setPredict('shape');
    expect(lab.scene().asking).toBe('shape');
    lab.setGrain('scalar');
    expect([lab.scene().asking, lab.scene().waits('h.1.0'), lab.scene().waits('h.1.1')]).toEqual(['value', true, false]);
  });

  it('after an edit only this stop stays answered; after another document, none', () => {
    const lab = begin();
    lab.setPredict('value');
    lab.reveal();
    lab.next();
    lab.reveal();
    lab.edit('set x', (document) => accept(setX(document, 0, 0, 2)));
    expect(lab.scene().asking).toBeNull();
    lab.previous();
    expect(lab.scene().asking).toBe('value');
    lab.open(absUntrained);
    expect(lab.state().answered).toEqual([]);
  });

  it('stops playing where it has to ask', () => {
    const lab = begin();
    lab.setPredict('value');
    lab.play(true);
    lab.next();
    expect(lab.state().playing).toBe(false);
  });
});

it('a lesson’s question hides its number alone, wherever the walk is', () => {
  const lab = begin();
  lab.conceal('gradW.2.0.0');
  lab.goTo({ iteration: 0, step: 8, scalar: 0 });
  expect([lab.scene().reached('gradW.2.0.0'), lab.scene().reached('gradW.2.0.1')]).toEqual([false, true]);
  expect(lab.scene().step.sentences).toEqual([]);
  lab.conceal('gradW.2.0.0', true);
  expect(lab.scene().reached('gradW.2.0.0')).toBe(true);
});

it('what waits for a stop’s prediction is not said to wait for a lesson’s question, nor what the walk has not reached', () => {
  const lab = begin();
  const hidden = (id: string) => hiddenAs(lab.scene(), lab.state().concealed, id);
  lab.setPredict('value');
  lab.conceal('h.1.0');
  expect([lab.scene().waits('h.1.0'), lab.scene().waits('h.1.1')]).toEqual([true, true]);
  expect(['h.1.0', 'H.1.0.3', 'h.1.1', 'H.1.1.3'].map(hidden)).toEqual(['asked', 'asked', undefined, undefined]);
  lab.conceal('h.1.0', true);
  expect(hidden('h.1.0')).toBeUndefined();
  lab.conceal('gradH.2.0');
  expect(hidden('gradH.2.0')).toBeUndefined();
  lab.setPredict('off');
  lab.cover('h.1.0');
  expect(hidden('h.1.0')).toBe('covered');
});
