import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept } from '../documents/document.ts';
import { setActivation, setIntercept, setLoss, setObservation, setRate, setTitle, setWeight, setX, setY } from '../documents/edits.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { examples } from '../documents/examples/index.ts';
import { chapterSettings } from '../notation/settings.ts';
import { editName } from './editName.ts';
import { createLab, type LabStore } from './store.ts';
import { undoDepth } from './state.ts';

/** What a person can do to a lab, each with the numbers that decide on what and by how much. */
type Act = (lab: LabStore, n: number, value: number) => void;

const within = (n: number, length: number) => n % Math.max(1, length);
const edit = (lab: LabStore, ...args: Parameters<ReturnType<LabStore['getState']>['actions']['edit']>) => {
  lab.getState().actions.edit(...args);
};

const acts: Readonly<Record<string, Act>> = {
  next: (lab) => lab.getState().actions.next(),
  previous: (lab) => lab.getState().actions.previous(),
  last: (lab) => lab.getState().actions.last(),
  grain: (lab, n) => lab.getState().actions.setGrain((['layer', 'matrix', 'scalar'] as const)[n % 3] ?? 'matrix'),
  weight: (lab, n, value) =>
    edit(lab, { set: 'W.1.0.0' }, (document) => {
      const layer = 1 + within(n, document.layers.length);
      const W = document.layers[layer - 1]?.W ?? [];
      return accept(setWeight(document, layer, within(n, W.length), within(n, W[0]?.length ?? 1), value));
    }),
  drag: (lab, n, value) => edit(lab, { set: 'c.1.0' }, (document) => accept(setIntercept(document, 1, 0, value)), `drag ${n % 2}`),
  x: (lab, n, value) => edit(lab, { set: 'x.0' }, (document) => accept(setX(document, within(n, document.data.x.length), 0, value))),
  y: (lab, n, value) => edit(lab, { set: 'y.0' }, (document) => setY(document, within(n, document.data.y.length), 0, value)),
  rate: (lab, _, value) => edit(lab, { set: 'learningRate' }, (document) => setRate(document, value / 100)),
  loss: (lab, n) => edit(lab, 'loss', (document) => setLoss(document, n % 2 === 0 ? 'rss' : 'log')),
  activation: (lab, n) => edit(lab, 'activation', (document) => setActivation(document, 1, n % 2 === 0 ? 'relu' : 'sigmoid')),
  observation: (lab, n) => edit(lab, { follow: n }, (document) => setObservation(document, within(n, document.data.x.length))),
  rename: (lab, n) => edit(lab, 'rename', (document) => setTitle(document, `Network ${n}`)),
  open: (lab, n) => lab.getState().actions.open((examples[n % examples.length] ?? { document: absUntrained }).document),
  restore: (lab, n) =>
    lab.getState().actions.restore({
      document: (examples[n % examples.length] ?? { document: absUntrained }).document,
      place: { iteration: n % 3, step: 1 + (n % 4), scalar: 0 },
      grain: 'scalar',
      selected: null,
    }),
  scene: (lab) => {
    const { settings, view } = lab.getState();
    const scene = { grain: 'layer', followed: { row: null, column: null }, factors: 'full', predict: 'off', settings, view } as const;
    const chain = [{ iteration: 0, document: absUntrained }] as const;
    lab.getState().actions.setScene('open lesson', { ...scene, chain, place: { iteration: 0, step: 3, scalar: 0 } });
  },
};

const inputs = (lab: LabStore) => JSON.stringify(lab.getState().chain);
const everything = (lab: LabStore, count: number, what: 'undo' | 'redo') => {
  for (let k = 0; k < count; k++) lab.getState().actions[what]();
};

const sequences = fc.array(fc.tuple(fc.constantFrom(...Object.values(acts)), fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true })), {
  maxLength: 40,
});

describe('whatever one did', () => {
  it('undoing all gives the inputs of the beginning bit for bit, redoing all those of the end; so does each step between', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const lab = createLab(absUntrained);
        const stages: string[] = [inputs(lab)];
        let known = 0;
        for (const [act, n, value] of steps) {
          act(lab, n, value);
          const { length } = lab.getState().past;
          // A drag goes on in the entry that it began.
          if (length > known) stages.push(inputs(lab));
          else stages[stages.length - 1] = inputs(lab);
          known = length;
        }
        const { past } = lab.getState();
        for (const { name } of past) expect(editName(name, chapterSettings)).toMatch(/\S/);
        for (const stage of stages.slice(0, -1).toReversed()) {
          lab.getState().actions.undo();
          expect(inputs(lab)).toBe(stage);
        }
        expect(lab.getState().past).toEqual([]);
        for (const stage of stages.slice(1)) {
          lab.getState().actions.redo();
          expect(inputs(lab)).toBe(stage);
        }
        expect(lab.getState().past).toHaveLength(past.length);
        expect(lab.getState().future).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('undo of what moved the place brings the place back, and redo takes it there again', () => {
    const lab = createLab(absUntrained);
    for (let k = 0; k < 5; k++) lab.getState().actions.next();
    for (const what of ['open', 'restore', 'scene'] as const) {
      const before = lab.getState().place;
      acts[what]?.(lab, 7, 0);
      const after = lab.getState().place;
      expect(after).not.toEqual(before);
      lab.getState().actions.undo();
      expect(lab.getState().place, `${what}, undone`).toEqual(before);
      lab.getState().actions.redo();
      expect(lab.getState().place, `${what}, redone`).toEqual(after);
      lab.getState().actions.undo();
    }
  });

  it(`the last ${undoDepth} changes can be undone, no more`, () => {
    const lab = createLab(absUntrained);
    for (let k = 0; k < undoDepth + 20; k++) acts['weight']?.(lab, 0, k + 10);
    expect(lab.getState().past).toHaveLength(undoDepth);
    everything(lab, undoDepth + 5, 'undo');
    expect(lab.getState().chain[0].document.layers[0]?.W[0]?.[0]).toBe(10 + 19);
    everything(lab, undoDepth + 5, 'redo');
    expect(lab.getState().chain[0].document.layers[0]?.W[0]?.[0]).toBe(10 + undoDepth + 19);
  });
});
