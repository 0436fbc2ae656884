import { describe, expect, it } from 'vitest';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { addNeuron, insertLayer, removeLayer, removeNeuron } from '../documents/shapes.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { createLab, sceneOfState } from './store.ts';

const at = (store: ReturnType<typeof createLab>) => {
  const { rule, layer } = sceneOfState(store.getState()).plan.steps[store.getState().place.step - 1] ?? {};
  return `${rule} ${layer}`;
};

function labAt(document: BackstepDocument, wanted: string) {
  const store = createLab(document);
  const step = sceneOfState(store.getState()).plan.steps.find(({ rule, layer }) => `${rule} ${layer}` === wanted);
  store.getState().actions.goTo({ iteration: 0, step: step?.number ?? 1, scalar: 0 });
  expect(at(store)).toBe(wanted);
  return store;
}

describe('a network of another shape', () => {
  it('is shown at the same step of the same layer, and undone likewise', () => {
    const store = labAt(overview4332, 'toWeights 2');
    const { edit, undo, redo } = store.getState().actions;
    edit('a layer', (document) => insertLayer(document, 1, 1));
    expect(at(store)).toBe('toWeights 3');
    undo();
    expect(at(store)).toBe('toWeights 2');
    redo();
    expect(at(store)).toBe('toWeights 3');
    edit('no layer', (document) => removeLayer(document, 2, 1));
    expect(at(store)).toBe('toWeights 2');
    edit('this layer', (document) => removeLayer(document, 2, 1));
    expect(at(store)).toBe('toWeights 2');
  });

  it('has a step nearby where its own layer has lost the very step', () => {
    const store = labAt(overview4332, 'throughWeights 1');
    store.getState().actions.edit('shallow', (document) => removeLayer(document, 2, 1));
    expect(at(store)).toBe('throughWeights 1');
    store.getState().actions.edit('shallower', (document) => removeLayer(document, 1, 1));
    expect(at(store)).toBe('slopeOfLoss 1');
  });

  it('lets go of what was asked, followed and pointed at', () => {
    const store = createLab(overview4332);
    const { actions } = store.getState();
    const ask = () => {
      actions.follow(2, 3);
      actions.ask({ id: 'W.1.2.3', before: false });
    };
    ask();
    actions.edit('narrow', (document) => removeNeuron(document, 1, 2));
    expect(store.getState()).toMatchObject({ asked: [], reach: null, pointed: null, followed: { row: null, column: null } });
    actions.edit('wide', (document) => addNeuron(document, 1, 1));
    ask();
    actions.undo();
    expect(store.getState().asked).toEqual([]);
  });

  it('may come in later: walking back from there finds the old shape, and asks nothing of it that it has not', () => {
    const store = createLab(overview4332);
    const { actions } = store.getState();
    actions.goTo({ iteration: 1, step: 1, scalar: 0 });
    actions.edit('wide', (document) => addNeuron(document, 1, 1));
    actions.ask({ id: 'W.1.3.0', before: false });
    actions.previous();
    expect(store.getState().asked).toEqual([]);
    expect(sceneOfState(store.getState()).plan.widths).toEqual([4, 3, 3, 2]);
    expect(store.getState().place.iteration).toBe(0);
  });
});
