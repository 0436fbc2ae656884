import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { setX } from '../documents/edits.ts';
import { accept } from '../documents/document.ts';
import { stepLatex } from '../export/latex.ts';
import { stepMarkdown } from '../export/markdown.ts';
import { announcement } from '../walk/step.ts';
import { coverable } from './coverable.ts';
import { coveredAs } from './coveredAs.ts';
import { cover, coveredAt, coverSteps, nothingCovered, uncover, wholeStep } from './cover.ts';
import { createLab, sceneOfState } from './store.ts';
import { valueOf } from '../walk/pass.ts';
import { walks } from './walks.ts';

const begin = (document = absUntrained) => {
  const store = createLab(document);
  return { ...store.getState().actions, state: () => store.getState(), scene: () => sceneOfState(store.getState()) };
};

describe('what is covered', () => {
  const written = ['h.1.0', 'h.1.1', 'h.1.2'];
  const ids = fc.subarray([...written, 'z.1.0', 'loss.0']);

  it('is what was covered and not uncovered since, in the order of computing', () => {
    fc.assert(
      fc.property(ids, fc.boolean(), ids, (named, step, open) => {
        const all = step ? coverSteps({ covered: named, uncovered: [] }, true) : { covered: named, uncovered: [] };
        const under = coveredAt(uncover(all, 'here', open), 'here', written);
        const wanted = [...written.filter((id) => step || named.includes(id)), ...named.filter((id) => !written.includes(id))];
        expect(under).toEqual(wanted.filter((id) => !open.includes(id)));
      }),
    );
  });

  it('is again what it was where one is uncovered and covered again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.boolean(), (id, step) => {
        const before = step ? coverSteps(nothingCovered, true) : cover(nothingCovered, 'here', id);
        const after = cover(uncover(before, 'here', [id]), 'here', id);
        expect(coveredAt(after, 'here', written)).toEqual(coveredAt(before, 'here', written));
        expect(coveredAt(after, 'there', written)).toEqual(coveredAt(before, 'there', written));
      }),
    );
  });

  it('begins afresh where covering is switched on again, and keeps what is covered by name', () => {
    const open = uncover(coverSteps({ covered: ['loss.0'], uncovered: [] }, true), 'here', ['h.1.0']);
    expect(coveredAt(open, 'here', written)).toEqual(['h.1.1', 'h.1.2', 'loss.0']);
    expect(coveredAt(coverSteps(open, false), 'here', written)).toEqual(['loss.0']);
    expect(coveredAt(coverSteps(coverSteps(open, false), true), 'here', written)).toEqual([...written, 'loss.0']);
  });
});

describe('a walk that asks the room', () => {
  it('goes on when all is uncovered, one at a time, and shows what was uncovered on the way back', () => {
    const lab = begin();
    lab.coverSteps(true);
    expect([lab.scene().covered, lab.scene().reached('h.1.0'), lab.scene().reached('h.1')]).toEqual([['h.1.0', 'h.1.1'], false, false]);
    lab.next();
    expect([lab.state().place.step, lab.scene().covered, lab.scene().reached('h.1.0'), lab.scene().reached('h.1')]).toEqual([
      1,
      ['h.1.1'],
      true,
      false,
    ]);
    lab.next();
    lab.next();
    expect([lab.state().place.step, lab.scene().covered]).toEqual([2, ['z.1.0', 'z.1.1']]);
    lab.previous();
    expect(lab.scene().covered).toEqual([]);
  });

  it('uncovers all at once, or goes on at once, where that is wanted', () => {
    const lab = begin();
    lab.coverSteps(true);
    lab.setUncovering('all');
    lab.next();
    expect([lab.state().place.step, lab.scene().covered]).toEqual([1, []]);
    lab.setUncovering('none');
    lab.next();
    lab.next();
    expect([lab.state().place.step, lab.scene().reached('z.1.0'), lab.scene().covered]).toEqual([3, true, ['h.2.0']]);
  });

  it('is either of one who predicts or of a room', () => {
    const lab = begin();
    lab.setPredict('value');
    lab.coverSteps(true);
    expect([lab.state().predict, lab.scene().asking]).toEqual(['off', null]);
    lab.setPredict('sign');
    expect(lab.scene().covered).toEqual([]);
  });

  it('is not covered where a lesson asks for predictions', () => {
    const lab = begin();
    lab.coverSteps(true);
    const { chain, place, grain, followed, factors, settings, view } = lab.state();
    lab.setScene('lesson', { chain, place, grain, followed, factors, settings, view, predict: 'value' });
    expect([lab.scene().asking, lab.scene().covered]).toEqual(['value', []]);
  });

  it('after an edit only this stop stays uncovered; after another document nothing does, and no number is covered by name', () => {
    const lab = begin();
    lab.coverSteps(true);
    lab.uncover();
    lab.next();
    lab.uncover();
    lab.edit('set x', (document) => accept(setX(document, 0, 0, 2)));
    expect(lab.scene().covered).toEqual([]);
    lab.previous();
    expect(lab.scene().covered).toEqual(['h.1.0', 'h.1.1']);
    lab.cover('loss.0');
    lab.open(absUntrained);
    expect([lab.state().covered, lab.scene().covered]).toEqual([[wholeStep], ['h.1.0', 'h.1.1']]);
  });

  it('takes up what a stop of a plan had covered', () => {
    const lab = begin();
    lab.goTo({ iteration: 0, step: 8, scalar: 0 });
    lab.setCovered(['gradW.2.0.1', 'gradH.2.0']);
    expect(lab.scene().covered).toEqual(['gradW.2.0.1', 'gradH.2.0']);
    lab.uncover(['gradH.2.0']);
    expect(lab.state().covered).toEqual(['gradW.2.0.1']);
  });
});

it('neither sentences, nor what is said, nor the step as LaTeX or Markdown tell a covered number, at any step', () => {
  const lab = begin(overview4332);
  const { steps } = lab.scene().plan;
  for (const { number } of steps) {
    lab.coverSteps(false);
    lab.goTo({ iteration: 0, step: number, scalar: 0 });
    const { written, operands, value } = lab.scene();
    const values = [...written].map(value);
    // The same digits as those of a number that is known here tell nothing.
    const known = new Set([...operands].map((id) => valueOf(lab.scene().pass, id).toFixed(4)));
    lab.coverSteps(true);
    const scene = lab.scene();
    expect(scene.covered).toEqual([...written]);
    expect(announcement(scene.step)).toBe(`${scene.step.title}.`);
    for (const text of [stepLatex(scene), stepMarkdown(scene)]) {
      expect(text).toContain(String.raw`\boxed{?}`);
      const told = values.map((one) => one.toFixed(4)).filter((one) => Number(one) !== 0 && !known.has(one) && text.includes(one));
      expect([number, told]).toEqual([number, []]);
    }
    for (const id of written) expect([id, scene.updated(id) || (!/^[Wc]/.test(id) && scene.reached(id))]).toEqual([id, false]);
  }
});

describe('a single number', () => {
  it('is covered under each of its names, and what it is made into says nothing of it', () => {
    const lab = begin();
    lab.goTo({ iteration: 0, step: 8, scalar: 0 });
    lab.cover('z.1.0');
    expect(['z.1.0', 'jacHW.2.0.0.0'].map((id) => lab.scene().reached(id))).toEqual([false, false]);
    expect(lab.scene().step.sentences).toEqual([]);
    expect(coveredAs(lab.scene(), 'jacHW.2.0.0.0')).toBe('z.1.0');
  });

  it('covers its row where all observations are walked', () => {
    const lab = begin();
    lab.setWalks(walks);
    lab.setView('all');
    lab.coverSteps(true);
    expect(['H.1.0.3', 'H.1.1.0', 'H.1'].map((id) => lab.scene().reached(id))).toEqual([false, false, false]);
    lab.next();
    expect(['H.1.0.3', 'H.1.1.0', 'H.1'].map((id) => lab.scene().reached(id))).toEqual([true, false, false]);
    expect(coveredAs(lab.scene(), 'H.1.1.3')).toBe('h.1.1');
  });

  it('can be covered once it is computed: no input, no parameter before its update, no block', () => {
    const lab = begin();
    lab.goTo({ iteration: 0, step: 4, scalar: 0 });
    expect(['x.0', 'y.0', 'W.1.0.0', 'learningRate', 'loss.0', 'h.1', 'totalLoss'].map((id) => coverable(lab.scene(), id))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    expect(coverable(lab.scene(), 'h.1.0')).toBe('h.1.0');
    lab.last();
    expect([coverable(lab.scene(), 'W.1.0.0'), coverable(lab.scene(), 'totalLoss')]).toEqual(['W.1.0.0', 'totalLoss']);
  });
});
