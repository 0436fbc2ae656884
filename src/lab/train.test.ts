import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { setRate } from '../documents/edits.ts';
import { documentAt, momentAt, type Chain } from './chain.ts';
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
    actions.train([reached(0, started), reached(6, started), reached(9, started)], 'a run');
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
    actions.train([reached(0, started), reached(3, started)], 'a run');
    actions.train([reached(0, started), reached(5, started)], 'a run');
    expect(store.getState().past).toHaveLength(before + 1);
    actions.undo();
    expect(store.getState()).toMatchObject({ view: 'one', place: { iteration: 0, step: 1, scalar: 0 }, chain: started });
    expect(scene().document.layers).toEqual(absUntrained.layers);
  });

  it('leaves what came before its first iteration as it was', () => {
    const { store, actions } = lab();
    actions.goTo({ iteration: 2, step: 1, scalar: 0 });
    const walked = documentAt(store.getState().chain, 2);
    actions.train(
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
});
