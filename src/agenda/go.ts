import { sceneOfState, type LabStore } from '../lab/store.ts';
import type { Chain } from '../lab/chain.ts';
import type { Stop } from '../lab/stops.ts';
import { planWords as words } from '../words/plan.ts';

/** Whether a walk is the one that a stop belongs to. Trained in another way, the same iteration has other numbers. */
const same = ([begun, ...later]: Chain, { document, regime }: Stop) =>
  later.length === 0 &&
  JSON.stringify(begun.regime) === JSON.stringify(regime) &&
  (begun.document === document || JSON.stringify(begun.document) === JSON.stringify(document));

/** Goes to a stop of the plan: its document, place, grain and what it covers. What was changed meanwhile comes back with undo. */
export function visit(lab: LabStore, k: number): void {
  const { agenda, chain, followed, factors, settings, actions } = lab.getState();
  const stop = agenda[k];
  if (!stop) return;
  const { document, place, grain, view, covered, regime } = stop;
  if (!same(chain, stop)) {
    const begun: Chain = [{ iteration: 0, document, ...(regime ? { regime } : {}) }];
    actions.setScene(words.edit(k), { chain: begun, place, grain, followed, factors, settings, predict: 'off', view });
  } else {
    actions.setPredict('off');
    actions.setGrain(grain);
    if (view !== lab.getState().view) actions.setView(view);
    actions.goTo(place);
  }
  actions.setCovered(covered);
  lab.setState({ stop: k, playing: false });
  actions.say(words.at(k, agenda.length, sceneOfState(lab.getState()).step.title));
}

/** On to the next stop, once all that is covered here has been shown, or back to the one before; at the ends it stays. */
export function turn(lab: LabStore, by: 1 | -1): void {
  const { stop, agenda, uncovering, actions } = lab.getState();
  if (stop === null) return;
  const { covered } = sceneOfState(lab.getState());
  if (by === 1 && uncovering !== 'none' && covered.length > 0) {
    actions.uncover(uncovering === 'one' ? covered.slice(0, 1) : covered);
    return;
  }
  const next = stop + by;
  if (next >= 0 && next < agenda.length) visit(lab, next);
  else actions.say(by === 1 ? words.end : words.beginning);
}

/** Begins to go through the plan, or leaves it. Without a plan, opens the sheet where one is made. */
export function toggle(lab: LabStore): void {
  const { stop, agenda, actions } = lab.getState();
  if (agenda.length === 0) actions.showSheet('plan');
  else if (stop === null) visit(lab, 0);
  else lab.setState({ stop: null });
}
