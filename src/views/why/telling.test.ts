import { expect, it } from 'vitest';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { createLab, sceneOfState } from '../../lab/store.ts';
import { wouldTell } from './telling.ts';

it('a curve would tell a loss or a gradient that is covered for later, and whatever this stop covers or asks for', () => {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  const tells = (id: string) => wouldTell(sceneOfState(lab.getState()), id);
  expect(tells('h.1.0')).toBe(false);
  actions.setCovered(['loss.0']);
  expect([sceneOfState(lab.getState()).covered, tells('h.1.0')]).toEqual([[], true]);
  actions.setCovered(['gradH.1.0']);
  expect([tells('h.1.0'), tells('h.1.1')]).toEqual([true, false]);
  actions.setCovered([]);
  actions.coverSteps(true);
  expect(tells('x.0')).toBe(true);
  actions.setPredict('value');
  expect(tells('x.0')).toBe(true);
});
