import { expect, it } from 'vitest';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { addObservations, removeObservation, setData } from '../../documents/observations.ts';
import { createLab, sceneOfState } from '../../lab/store.ts';
import { setRegime } from '../../lab/train.ts';
import { walks } from '../../lab/walks.ts';
import { answerTo } from './answer.ts';

it('a number of an observation that this update does not follow has no answer here, and says so', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  actions.setWalks(walks);
  actions.setView('all');
  setRegime(lab, 'mini-batches', { size: 3 });
  const { all } = sceneOfState(lab.getState()).pass;
  const [member = 0] = all?.members ?? [];
  const away = absUntrained.data.x.findIndex((_, n) => !all?.members.includes(n));
  const kind = (id: string) => answerTo(sceneOfState(lab.getState()), { id, before: false }).kind;
  expect([kind(`X.0.${member}`), kind(`X.0.${away}`), kind(`H.1.0.${away}`)]).toEqual(['why', 'away', 'away']);
});

it('a number that a lesson asks for says so, and so does one that is made from it, at the very step that computes it', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  actions.conceal('gradH.2.0');
  const answer = (id: string) => answerTo(sceneOfState(lab.getState()), { id, before: false });
  actions.goTo({ iteration: 0, step: 8, scalar: 0 });
  expect(answer('gradH.2.0')).toEqual({ kind: 'asked', id: 'gradH.2.0', about: 'gradH.2.0' });
  expect(answer('gradW.2.0.0')).toEqual({ kind: 'asked', id: 'gradW.2.0.0', about: 'gradH.2.0' });
  expect(answer('gradZ.1.0')).toEqual({ kind: 'ahead', id: 'gradZ.1.0', step: 10 });
  expect(answer('z.1.0').kind).toBe('why');
});

it('a covered number says that it is covered, and so does one that is made from it; no question is about it', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  const answer = (id: string) => answerTo(sceneOfState(lab.getState()), { id, before: false });
  actions.cover('h.1.1');
  actions.goTo({ iteration: 0, step: 2, scalar: 0 });
  expect(answer('h.1.1')).toEqual({ kind: 'covered', id: 'h.1.1', about: 'h.1.1', cover: 'h.1.1' });
  expect(answer('z.1.1')).toEqual({ kind: 'covered', id: 'z.1.1', about: 'h.1.1', cover: 'h.1.1' });
  expect(answer('z.1.0').kind).toBe('why');
  actions.conceal('h.1.0');
  expect(answer('z.1.0')).toEqual({ kind: 'asked', id: 'z.1.0', about: 'h.1.0' });
  actions.setWalks(walks);
  actions.setView('all');
  actions.goTo({ iteration: 0, step: 2, scalar: 0 });
  expect(answer('Z.1.1.3')).toEqual({ kind: 'covered', id: 'Z.1.1.3', about: 'H.1.1.3', cover: 'h.1.1' });
  actions.uncover(['h.1.1']);
  expect(answer('Z.1.1.3').kind).toBe('why');
});

it('a number of an observation that has been removed has no answer, in either walk, until that is undone', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  actions.setWalks(walks);
  actions.setView('all');
  const last = absUntrained.data.x.length - 1;
  const kinds = () =>
    [`X.0.${last}`, `H.1.0.${last}`, 'H.1.0.0'].map((id) => answerTo(sceneOfState(lab.getState()), { id, before: false }).kind);
  expect(kinds()).toEqual(['why', 'why', 'why']);
  actions.edit('remove', (document) => removeObservation(document, last));
  expect(kinds()).toEqual(['gone', 'gone', 'why']);
  actions.setView('one');
  expect(kinds()).toEqual(['gone', 'gone', 'why']);
  actions.undo();
  actions.setView('all');
  expect(kinds()).toEqual(['why', 'why', 'why']);
});

it('a number stays with its observation when one before it is removed or comes back, and is gone with its own', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  actions.setWalks(walks);
  actions.setView('all');
  actions.last();
  const xOf = (n: number) => absUntrained.data.x[n]?.[0];
  actions.ask({ id: 'X.0.3', before: false });
  actions.ask({ id: 'H.1.0.4', before: false }, true);
  const said = () =>
    lab.getState().asked.map((asked) => {
      const answer = answerTo(sceneOfState(lab.getState()), asked);
      return answer.kind === 'why' ? [answer.why.id, answer.why.value] : [answer.kind, 'observation' in answer ? answer.observation : null];
    });
  const h4 = said()[1]?.[1];
  expect(said()[0]).toEqual(['X.0.3', xOf(3)]);
  actions.edit('remove', (document) => removeObservation(document, 1));
  expect(said()).toEqual([
    ['X.0.2', xOf(3)],
    ['H.1.0.3', h4],
  ]);
  actions.edit('remove', (document) => removeObservation(document, 2));
  expect(said()).toEqual([
    ['gone', 2],
    ['H.1.0.2', h4],
  ]);
  actions.edit('more', (document) => addObservations(document, 2));
  expect(said()[0]).toEqual(['gone', 2]);
  actions.undo();
  actions.undo();
  expect(said()).toEqual([
    ['X.0.2', xOf(3)],
    ['H.1.0.3', h4],
  ]);
  actions.undo();
  expect(said()).toEqual([
    ['X.0.3', xOf(3)],
    ['H.1.0.4', h4],
  ]);
  // Other data of another length: there is no row to hold on to.
  actions.edit('data', (document) => setData(document, { x: [[1], [2], [3], [4], [5]], y: [[1], [2], [3], [4], [5]] }));
  expect(said()[0]).toEqual(['X.0.3', 4]);
});

it('what a covered update makes of a parameter keeps nothing back that was made from it before; that one is named as such', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  const answer = (id: string, before = false) => answerTo(sceneOfState(lab.getState()), { id, before });
  const operand = (id: string, of: string) => {
    const answered = answer(id);
    if (answered.kind !== 'why') return answered.kind;
    const found = answered.why.terms.flatMap(({ operands }) => operands).find((one) => one.id === of);
    return [found?.value, found?.before];
  };
  actions.last();
  const old = absUntrained.layers[1]?.W[0]?.[0];
  const text = JSON.stringify(answer('jacHZ.2.0.0'));
  expect(text).toContain(`"value":${old}`);
  expect(operand('h.2.0', 'W.2.0.0')).toEqual([old, true]);
  expect(operand('gradZ.1.0', 'W.2.0.0')).toEqual([old, true]);
  // Covered, it stands everywhere with the value it had: there is no other to tell it from.
  actions.cover('W.2.0.0');
  expect(operand('h.2.0', 'W.2.0.0')).toEqual([old, false]);
  expect(operand('gradZ.1.0', 'W.2.0.0')).toEqual([old, false]);
  actions.uncover(['W.2.0.0']);
  actions.cover('gradW.2.0.0');
  expect(answer('W.2.0.0').kind).toBe('covered');
  expect(answer('W.2.0.0', true).kind).toBe('why');
});
