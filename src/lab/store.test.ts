import { describe, expect, it } from 'vitest';
import { descend } from '../core/descent.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { accept, refuse } from '../documents/document.ts';
import { setWeight, setX } from '../documents/edits.ts';
import { passOf } from '../walk/pass.ts';
import { documentAt, subjectOf } from './chain.ts';
import { undoDepth } from './state.ts';
import { createLab, sceneOfState } from './store.ts';

const steps = 17;
const lab = () => {
  const store = createLab(absUntrained);
  const { actions } = store.getState();
  return {
    store,
    actions,
    scene: () => sceneOfState(store.getState()),
    times: (n: number, act: () => void) => Array.from({ length: n }).forEach(act),
  };
};

describe('walking through updates', () => {
  it('the parameters after k iterations are those of k updates, and all the way back they are the first ones again', () => {
    const { store, actions, scene, times } = lab();
    let expected: typeof absUntrained = absUntrained;
    for (let k = 1; k <= 3; k++) {
      times(steps, actions.next);
      const { gradients } = passOf(subjectOf(expected));
      expected = { ...expected, layers: descend(expected, gradients.gradW, gradients.gradC, expected.learningRate).layers };
      expect(scene().document.layers).toEqual(expected.layers);
      expect(scene().place).toEqual({ iteration: k, step: 1, scalar: 0 });
    }
    times(3 * steps, actions.previous);
    expect(scene().document).toBe(absUntrained);
    expect(store.getState().place).toEqual({ iteration: 0, step: 1, scalar: 0 });
  });

  it('a parameter is the updated one from its update step on, and says what it was before', () => {
    const { actions, scene, times } = lab();
    times(13, actions.next);
    expect(scene().step.rules).toEqual(['updateWeights']);
    expect(scene().value('W.2.0.0')).toBeCloseTo(0.9 + 0.05 * 1.43, 12);
    expect(scene().value('W.1.0.0')).toBe(0.8);
  });
});

describe('editing', () => {
  it('keeps the place, and what came before an edit in a later iteration', () => {
    const { store, actions, scene, times } = lab();
    times(steps + 4, actions.next);
    const place = store.getState().place;
    actions.edit('set x', (document) => accept(setX(document, 0, 0, -1)));
    expect(store.getState().place).toBe(place);
    expect(scene().value('x.0')).toBe(-1);
    expect(documentAt(store.getState().chain, 0).data.x[0]).toEqual([1.5]);
    actions.first();
    actions.first();
    expect(scene().value('x.0')).toBe(1.5);
  });

  it('changes nothing where it is refused', () => {
    const { store, actions } = lab();
    const before = store.getState();
    expect(actions.edit('set', () => refuse('No.'))).toBe('No.');
    expect(store.getState()).toBe(before);
  });

  it('is undone and redone by name, a drag as one entry', () => {
    const { store, actions, scene } = lab();
    const set = (value: number, gesture?: string) =>
      actions.edit(`to ${value}`, (document) => accept(setWeight(document, 1, 0, 0, value)), gesture);
    set(2);
    [3, 4, 5].forEach((value) => set(value, 'drag 1'));
    set(6, 'drag 2');
    expect(store.getState().past.map((entry) => entry.name)).toEqual(['to 2', 'to 5', 'to 6']);
    actions.undo();
    expect(scene().value('W.1.0.0')).toBe(5);
    actions.undo();
    expect(scene().value('W.1.0.0')).toBe(2);
    actions.redo();
    actions.redo();
    expect(scene().value('W.1.0.0')).toBe(6);
    expect(store.getState().future).toEqual([]);
  });

  it('remembers so many entries and no more', () => {
    const { store, actions } = lab();
    for (let k = 0; k < undoDepth + 20; k++) actions.edit(`${k}`, (document) => accept(setWeight(document, 1, 0, 0, k + 10)));
    expect(store.getState().past).toHaveLength(undoDepth);
  });
});

it('opening another network starts at its beginning; undo brings back the old one and its place', () => {
  const { store, actions, scene, times } = lab();
  times(12, actions.next);
  actions.open(overview4332);
  expect(scene().plan.widths).toEqual([4, 3, 3, 2]);
  expect(store.getState().place.step).toBe(1);
  actions.undo();
  expect(scene().document).toBe(absUntrained);
  expect(store.getState().place.step).toBe(13);
});

describe('scenes', () => {
  it('a step after opening a document computes its own scene and no other anew', () => {
    const { store, actions } = lab();
    actions.open(overview4332);
    const before = store.getState();
    const scene = sceneOfState(before);
    actions.next();
    const after = sceneOfState(store.getState());
    expect(sceneOfState(before)).toBe(scene);
    expect(after.pass).toBe(scene.pass);
  });
});
