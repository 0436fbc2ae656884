import { describe, expect, it } from 'vitest';
import { chapterRegime } from '../core/regime.ts';
import { addNeuron, insertLayer, removeNeuron } from '../documents/shapes.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { setObservation, setRate } from '../documents/edits.ts';
import { documentAt, momentAt, regimeAt, situationAt, type Chain } from './chain.ts';
import { splitOf } from './situation.ts';
import { enter, setRegime, trainedFrom } from './train.ts';
import { createLab, sceneOfState } from './store.ts';
import { walks } from './walks.ts';

const chain: Chain = [{ iteration: 0, document: absUntrained }];
const reached = (iteration: number, from: Chain = chain) => ({ iteration, network: documentAt(from, iteration, walks.sum) });

function lab() {
  const store = createLab(absUntrained);
  const { actions } = store.getState();
  actions.setWalks(walks);
  actions.edit('set η', (document) => setRate(document, 0.001));
  const started = store.getState().chain;
  return { store, actions, started, scene: () => sceneOfState(store.getState()) };
}

describe('training', () => {
  it('puts the walk over all observations where the training stands, and each iteration on the way follows', () => {
    const { store, actions, started, scene } = lab();
    enter(store, [reached(0, started), reached(6, started), reached(9, started)], 'a run');
    expect(store.getState()).toMatchObject({ view: 'all', place: { iteration: 9, step: 1, scalar: 0 } });
    expect(scene().document.layers).toEqual(documentAt(started, 9, walks.sum).layers);
    for (const k of [1, 5, 6, 7, 9]) {
      expect(documentAt(store.getState().chain, k, walks.sum).layers).toEqual(documentAt(started, k, walks.sum).layers);
      expect(momentAt(store.getState().chain, k, walks.sum)).toEqual({ iteration: k, inherited: true });
    }
    actions.previous();
    expect(scene().place.iteration).toBe(8);
  });

  it('is one change, however often one run is entered', () => {
    const { store, actions, started, scene } = lab();
    const before = store.getState().past.length;
    enter(store, [reached(0, started), reached(3, started)], 'a run');
    enter(store, [reached(0, started), reached(5, started)], 'a run');
    expect(store.getState().past).toHaveLength(before + 1);
    actions.undo();
    expect(store.getState()).toMatchObject({ view: 'one', place: { iteration: 0, step: 1, scalar: 0 }, chain: started });
    expect(scene().document.layers).toEqual(absUntrained.layers);
  });

  it('leaves what came before its first iteration as it was', () => {
    const { store, actions } = lab();
    actions.goTo({ iteration: 2, step: 1, scalar: 0 });
    const walked = documentAt(store.getState().chain, 2);
    enter(
      store,
      [
        { iteration: 2, network: walked },
        { iteration: 7, network: absUntrained },
      ],
      'a run',
    );
    const { chain: now } = store.getState();
    expect(now.map(({ iteration }) => iteration)).toEqual([0, 2, 7]);
    expect(documentAt(now, 2, walks.sum).layers).toEqual(walked.layers);
    expect(momentAt(now, 2, null).inherited).toBe(true);
  });

  it('in batches puts the walk over each update’s own observations where the training stands, and finds every one again', () => {
    const { store, scene } = lab();
    setRegime(store, 'train in mini-batches', { size: 7, heldOut: 0.2, seed: 3 });
    const { chain: started } = store.getState();
    enter(store, [reached(0, started), reached(13, started), reached(30, started)], 'a run');
    const seen = new Set<number>();
    for (let k = 30; k >= 0; k--) {
      expect(scene().place.iteration).toBe(k);
      expect(scene().situation.batch.length).toBe(k % 12 === 11 ? 3 : 7);
      expect(scene().pass.all?.members).toEqual(scene().situation.batch);
      expect(scene().situation.batch).toContain(scene().document.observation);
      expect(scene().document.layers).toEqual(situationAt(started, k, walks.sum).document.layers);
      if (k < 12) scene().situation.batch.forEach((n) => seen.add(n));
      store.getState().actions.goTo({ iteration: k - 1, step: 1, scalar: 0 });
    }
    expect(seen.size).toBe(80);
  });

  it('one by one goes on in the walk over one observation, the next in order at each iteration', () => {
    const { store, actions, scene } = lab();
    actions.setView('all');
    setRegime(store, 'train one by one', { size: 1 });
    const { chain: started } = store.getState();
    const at = (iteration: number) => ({ iteration, network: documentAt(trainedFrom(started, 0, regimeAt(started, 0), null), iteration) });
    enter(store, [at(0), at(4), at(9)], 'a run');
    expect(store.getState()).toMatchObject({ view: 'one', place: { iteration: 9 } });
    for (let k = 9; k >= 0; k--) {
      actions.goTo({ iteration: k, step: 1, scalar: 0 });
      expect([scene().document.observation]).toEqual(scene().situation.batch);
      expect(scene().moment.inherited).toBe(k > 0);
    }
    // Following another one is a change here, and the order goes on after it.
    actions.goTo({ iteration: 4, step: 1, scalar: 0 });
    actions.edit({ follow: 50 }, (document) => setObservation(document, 50));
    expect(scene().document.observation).toBe(50);
    actions.goTo({ iteration: 5, step: 1, scalar: 0 });
    expect([scene().document.observation]).toEqual(scene().situation.batch);
    actions.undo();
    actions.undo();
    expect(store.getState()).toMatchObject({ view: 'all', chain: started });
    actions.undo();
    expect(scene().situation.regime).toEqual(chapterRegime);
  });

  it('shows an observation that a batch has no column for in its own walk', () => {
    const { store, actions, scene } = lab();
    actions.setView('all');
    setRegime(store, 'hold out 50 %', { heldOut: 0.5 });
    const out = splitOf(scene().situation.regime, 100).heldOut[3] ?? NaN;
    actions.edit({ follow: out }, (document) => setObservation(document, out));
    expect(store.getState().view).toBe('one');
    expect(scene().document.observation).toBe(out);
    actions.undo();
    expect(store.getState().view).toBe('all');
  });

  it('keeps frozen parameters as they are in either walk, and what is frozen before an iteration is not after it', () => {
    const { store, actions, scene } = lab();
    const weight = (at: number) =>
      documentAt(store.getState().chain, at, store.getState().view === 'all' ? walks.sum : null).layers[0]?.W[0]?.[0];
    actions.goTo({ iteration: 2, step: 1, scalar: 0 });
    setRegime(store, 'freeze', { frozen: ['W.1.0.0'] });
    expect(weight(2)).not.toBe(weight(1));
    expect([3, 4, 5].map(weight)).toEqual([weight(2), weight(2), weight(2)]);
    expect(scene().pass.updated.layers[0]?.W[0]?.[0]).toBe(weight(2));
    actions.setView('all');
    expect([3, 4, 5].map(weight)).toEqual([weight(2), weight(2), weight(2)]);
    expect(scene().pass.updated.layers[0]?.c).not.toEqual(scene().document.layers[0]?.c);
  });

  it('a frozen parameter stays frozen where neurons and layers come and go, wherever it stands then', () => {
    const { store, actions, scene } = lab();
    const frozen = () => [...scene().situation.regime.frozen].toSorted();
    setRegime(store, 'freeze', { frozen: ['W.1.1.0', 'c.1.0', 'W.2.0.1', 'c.2.0'] });
    actions.edit('a neuron', (document) => addNeuron(document, 1, 1));
    expect(frozen()).toEqual(['W.1.1.0', 'W.2.0.1', 'c.1.0', 'c.2.0']);
    actions.edit('a neuron less', (document) => removeNeuron(document, 1, 0));
    expect(frozen()).toEqual(['W.1.0.0', 'W.2.0.0', 'c.2.0']);
    actions.edit('a layer', (document) => insertLayer(document, 1, 1));
    expect(frozen()).toEqual(['W.2.0.0', 'W.3.0.0', 'c.3.0']);
    actions.undo();
    actions.undo();
    expect(frozen()).toEqual(['W.1.1.0', 'W.2.0.1', 'c.1.0', 'c.2.0']);
  });
});
