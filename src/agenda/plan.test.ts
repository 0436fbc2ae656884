import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { chapterRegime } from '../core/regime.ts';
import { accept } from '../documents/document.ts';
import { setX } from '../documents/edits.ts';
import { removeNeuron } from '../documents/shapes.ts';
import { readDocument } from '../documents/schema.ts';
import { fileText, openFile } from '../lab/files.ts';
import { createLab, sceneOfState, type LabStore } from '../lab/store.ts';
import type { Stop } from '../lab/stops.ts';
import { fromFragment, toFragment } from '../share/fragment.ts';
import { walks } from '../lab/walks.ts';
import { planOf } from '../walk/plan.ts';
import { grains } from '../walk/step.ts';
import { widths } from '../core/network.ts';
import { toggle, turn, visit } from './go.ts';
import { planJson, readPlan } from './json.ts';
import { momentOf, moved, shifted, without, withNote } from './list.ts';
import { readNews, readOrder } from './messages.ts';

/** Stops of two documents, anywhere in their first iterations. */
const stops: fc.Arbitrary<Stop> = fc.constantFrom(absUntrained, overview4332).chain((document) => {
  const { steps } = planOf(widths(document));
  return fc.constantFrom(...steps).chain(({ number, scalars }) =>
    fc.record({
      document: fc.constant(document),
      place: fc.record({ iteration: fc.nat(3), step: fc.constant(number), scalar: fc.nat(scalars.length - 1) }),
      grain: fc.constantFrom(...grains),
      view: fc.constantFrom('one' as const, 'all' as const),
      covered: fc.subarray(['step', ...scalars]),
      note: fc.string({ maxLength: 40 }),
    }),
  );
});
const plans = fc.array(stops, { maxLength: 6 });

describe('a plan as data', () => {
  it('comes back as it was, each document once', () => {
    fc.assert(
      fc.property(plans, (agenda) => {
        const json: unknown = JSON.parse(JSON.stringify(planJson(agenda, absUntrained)));
        expect(readPlan(json, absUntrained)).toEqual({ ok: true, stops: agenda });
        const others =
          new Set(agenda.map(({ document }) => document)).size - (agenda.some(({ document }) => document === absUntrained) ? 1 : 0);
        expect((json as { documents?: unknown[] }).documents?.length ?? 0).toBe(others);
      }),
    );
  });

  it('travels in a link, and in a file that other readers of the format can open', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (agenda) => {
        const shared = { document: absUntrained, place: { iteration: 0, step: 1, scalar: 0 }, grain: 'matrix' as const, selected: null };
        const link = await toFragment({ ...shared, agenda });
        if (!link.ok) throw new Error(link.sentence);
        const opened = await fromFragment(link.fragment);
        expect(opened).toEqual({ ok: true, shared: agenda.length > 0 ? { ...shared, agenda } : shared });
        const file = await fileText(absUntrained, agenda);
        if (!file.ok) throw new Error(file.sentence);
        expect(readDocument(file.text)).toEqual({ ok: true, document: absUntrained });
        const lab = createLab(overview4332);
        expect(await openFile(lab, new Blob([file.text]))).toBeNull();
        expect([lab.getState().chain[0].document, lab.getState().agenda]).toEqual([absUntrained, agenda]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [{ stops: 3 }, /not one that Backstep can read/],
    [{ stops: [{ iteration: 0, step: 1, grain: 'matrix', document: 1 }] }, /^Stop 1 of the plan names a document/],
    [{ stops: [{ iteration: 0, step: 99, grain: 'matrix' }] }, /^Stop 1 of the plan: /],
    [{ stops: [{ iteration: 0, step: 1, grain: 'matrix', covered: ['h.9.0'] }] }, /^Stop 1 of the plan covers a number/],
    [{ documents: [{}], stops: [] }, /./],
  ])('is refused in one sentence where it is wrong: %j', (given, sentence) => {
    const read = readPlan(given, absUntrained);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.sentence).toMatch(sentence);
  });

  it('that is wrong leaves the document of its file open', async () => {
    const file = await fileText(absUntrained);
    const lab = createLab(overview4332);
    const text = file.ok ? file.text.replace(/\n\}\s*$/, ',\n  "plan": { "stops": 3 }\n}') : '';
    expect(await openFile(lab, new Blob([text]))).toMatch(/plan/);
    expect(lab.getState().chain[0].document).toEqual(absUntrained);
  });
});

it('stops are put in order, taken out and noted', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((note): Stop => ({
    document: absUntrained,
    place: { iteration: 0, step: 1, scalar: 0 },
    grain: 'matrix',
    view: 'one',
    covered: [],
    note,
  })) as [Stop, Stop, Stop];
  const notes = (list: readonly Stop[]) => list.map(({ note }) => note).join('');
  expect(notes(shifted([a, b, c], 1, -1))).toBe('bac');
  expect(notes(shifted([a, b, c], 2, 1))).toBe('abc');
  expect(notes(without([a, b, c], 0))).toBe('bc');
  expect(notes(withNote([a, b, c], 1, 'x'))).toBe('axc');
  expect(moved([a, b], 0, { ...c, grain: 'layer' })[0]).toEqual({ ...a, grain: 'layer' });
});

describe('going through a plan', () => {
  let lab: LabStore;
  const at = () => ({ stop: lab.getState().stop, step: lab.getState().place.step, title: lab.getState().chain.at(-1)?.document.title });
  beforeEach(() => {
    lab = createLab(absUntrained);
    const { actions } = lab.getState();
    actions.goTo({ iteration: 0, step: 8, scalar: 0 });
    actions.coverSteps(true);
    const first = momentOf(lab.getState());
    actions.open(overview4332);
    actions.coverSteps(false);
    actions.goTo({ iteration: 1, step: 3, scalar: 0 });
    actions.setAgenda([first, momentOf(lab.getState())]);
  });

  it('goes to each stop as it was set, uncovers before it goes on, and stays at the ends', () => {
    toggle(lab);
    expect(at()).toEqual({ stop: 0, step: 8, title: absUntrained.title });
    expect(sceneOfState(lab.getState()).covered).toEqual(['gradW.2.0.0', 'gradW.2.0.1']);
    turn(lab, 1);
    expect([at().stop, sceneOfState(lab.getState()).covered]).toEqual([0, ['gradW.2.0.1']]);
    turn(lab, 1);
    turn(lab, 1);
    expect(at()).toEqual({ stop: 1, step: 3, title: overview4332.title });
    expect([lab.getState().place.iteration, sceneOfState(lab.getState()).covered]).toEqual([1, []]);
    turn(lab, 1);
    expect(at().stop).toBe(1);
    turn(lab, -1);
    expect([at().stop, sceneOfState(lab.getState()).covered.length]).toEqual([0, 2]);
    turn(lab, -1);
    expect(at().stop).toBe(0);
    toggle(lab);
    expect(lab.getState().stop).toBeNull();
  });

  it('comes back to a stop after changes, which undo brings back', () => {
    visit(lab, 0);
    lab.getState().actions.edit('set x', (document) => accept(setX(document, 0, 0, 9)));
    visit(lab, 0);
    expect(sceneOfState(lab.getState()).value('x.0')).toBe(1.5);
    lab.getState().actions.undo();
    expect(sceneOfState(lab.getState()).value('x.0')).toBe(9);
  });

  it('shows a stop as it was set although the network is trained in another way meanwhile', () => {
    visit(lab, 1);
    const before = sceneOfState(lab.getState()).value('W.1.0.0');
    const { chain, actions } = lab.getState();
    actions.setChain('freeze', [{ ...chain[0], regime: { ...chapterRegime, frozen: ['W.1.0.0', 'W.3.0.0'] } }]);
    visit(lab, 1);
    expect(lab.getState().chain[0].regime).toBeUndefined();
    expect(sceneOfState(lab.getState()).value('W.1.0.0')).toBe(before);
  });

  it('shows a stop trained as it was when the stop was set', async () => {
    const { actions } = lab.getState();
    const regime = { ...chapterRegime, size: 5, heldOut: 0.4, frozen: ['W.1.0.0'] };
    actions.setWalks(walks);
    actions.open(absUntrained);
    actions.setView('all');
    actions.setChain('train', [{ iteration: 0, document: absUntrained, regime }]);
    actions.goTo({ iteration: 2, step: 1, scalar: 0 });
    const set = sceneOfState(lab.getState());
    const link = await toFragment({
      document: absUntrained,
      place: { iteration: 0, step: 1, scalar: 0 },
      grain: 'matrix',
      selected: null,
      agenda: [momentOf(lab.getState())],
    });
    const opened = link.ok ? await fromFragment(link.fragment) : link;
    if (!opened.ok) throw new Error(opened.sentence);
    actions.restore(opened.shared);
    visit(lab, 0);
    const there = sceneOfState(lab.getState());
    expect(there.situation.regime).toEqual({ ...regime, first: 2 });
    expect(there.situation.batch).toEqual(set.situation.batch);
    expect(there.document.layers).toEqual(set.document.layers);
  });

  it('keeps no number covered that has gone with its neuron', () => {
    const { actions } = lab.getState();
    actions.open(absUntrained);
    actions.setCovered(['h.1.1', 'h.1.0', 'step']);
    actions.edit('remove', (document) => removeNeuron(document, 1, 1));
    expect(momentOf(lab.getState()).covered).toEqual(['h.1.0', 'step']);
  });

  it('a change of the plan undone leaves the walk as it is', () => {
    const { actions } = lab.getState();
    actions.open(absUntrained);
    actions.setWalks(walks);
    actions.goTo({ iteration: 3, step: 1, scalar: 0 });
    actions.setAgenda([momentOf(lab.getState())]);
    actions.setView('all');
    const weights = sceneOfState(lab.getState()).document.layers;
    actions.undo();
    expect(sceneOfState(lab.getState()).document.layers).toEqual(weights);
    actions.redo();
    expect(sceneOfState(lab.getState()).document.layers).toEqual(weights);
  });

  it('stays at its stop where others are put elsewhere, and leaves where it is taken out', () => {
    visit(lab, 1);
    const { agenda, actions } = lab.getState();
    actions.setAgenda(shifted(agenda, 1, -1));
    expect(lab.getState().stop).toBe(0);
    actions.setAgenda(withNote(lab.getState().agenda, 0, 'Ask'));
    expect(lab.getState().stop).toBe(0);
    actions.setAgenda(without(lab.getState().agenda, 0));
    expect(lab.getState().stop).toBeNull();
  });

  it('comes back with undo where another document has brought a plan of its own', async () => {
    const mine = lab.getState().agenda;
    const file = await fileText(absUntrained, mine.slice(0, 1));
    expect(await openFile(lab, new Blob([file.ok ? file.text : '']))).toBeNull();
    expect(lab.getState().agenda).toHaveLength(1);
    lab.getState().actions.undo();
    expect(lab.getState().agenda).toBe(mine);
    expect(lab.getState().chain[0].document).toEqual(overview4332);
    lab.getState().actions.redo();
    expect(lab.getState().agenda).toHaveLength(1);
  });

  it('is changed undoably', () => {
    const before = lab.getState().agenda;
    lab.getState().actions.setAgenda([]);
    expect(lab.getState().agenda).toEqual([]);
    lab.getState().actions.undo();
    expect(lab.getState().agenda).toBe(before);
    lab.getState().actions.redo();
    expect(lab.getState().agenda).toEqual([]);
  });
});

it('messages of a window of notes are read as data', () => {
  expect(readOrder({ kind: 'turn', by: 1 })).toEqual({ kind: 'turn', by: 1 });
  for (const bad of [null, 'turn', { kind: 'turn', by: 2 }, { kind: 'visit', stop: -1 }, { kind: 'standing' }])
    expect(readOrder(bad)).toBeNull();
  expect(readNews({ kind: 'standing', stop: 0, title: '', covered: 0, stops: [{ title: 1 }] })).toBeNull();
});
