import { expect, it } from 'vitest';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { createLab, sceneOfState } from '../../lab/store.ts';
import { setRegime } from '../../lab/train.ts';
import { walks } from '../../lab/walks.ts';
import { answerTo } from './useWhy.ts';

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
