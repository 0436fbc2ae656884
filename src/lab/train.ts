import type { Network } from '../core/network.ts';
import type { Regime } from '../core/regime.ts';
import { setParameters } from '../documents/edits.ts';
import { documentAt, handOver, regimeAt, startOf, type Chain, type Start } from './chain.ts';
import './deal.ts';
import type { EditName } from './editName.ts';
import { batchOf, isOneByOne } from './situation.ts';
import type { LabState } from './state.ts';
import type { LabStore } from './store.ts';
import { walkOf, type Walk } from './walk.ts';

/** A network that training came by. */
export interface Reached {
  readonly iteration: number;
  readonly network: Network;
}

/**
 * The chain whose iterations from one on are trained in another way. The parameters stay what the updates before have made them; one by
 * one, the walk over one observation begins with the first in order.
 */
export function trainedFrom(chain: Chain, iteration: number, regime: Regime, from: Walk | null): Chain {
  const [first, ...rest] = handOver(chain, iteration, from);
  const { document, ...begin } = startOf([first, ...rest], iteration);
  const [next = document.observation] = batchOf(regime, document.data.x.length, iteration);
  const observation = isOneByOne(regime) ? next : document.observation;
  const start: Start = { ...begin, document: observation === document.observation ? document : { ...document, observation }, regime };
  return iteration === 0 ? [start] : [first, ...rest.filter((one) => one.iteration < iteration), start];
}

/** Trains this iteration and all after it in another way: which observations an update follows, what is held out, what is frozen. */
export function setRegime(lab: LabStore, name: EditName, change: Partial<Regime>, gesture?: string): void {
  const state = lab.getState();
  const { iteration } = state.place;
  const regime = { ...regimeAt(state.chain, iteration), ...change };
  state.actions.setChain(name, trainedFrom(state.chain, iteration, regime, walkOf(state)), gesture);
}

/** Whose steps a training run's updates are: one by one those of the walk over one observation, else of the walk over all. */
export const viewOfRun = (chain: Chain, begin: number): LabState['view'] => (isOneByOne(regimeAt(chain, begin)) ? 'one' : 'all');

/**
 * The chain along a way that training has gone from its first iteration on: what lies between two networks of it follows by the updates
 * of the walk that it is a run of, as if every one had been walked.
 */
function chainAlong(state: Pick<LabState, 'chain' | 'settings' | 'view' | 'walks'>, way: readonly Reached[]): Chain {
  const begin = way[0]?.iteration ?? 0;
  const from = walkOf(state);
  const { regime: stated } = startOf(state.chain, begin);
  const regime = regimeAt(state.chain, begin);
  const one = isOneByOne(regime);
  const document = documentAt(state.chain, begin, from);
  const observationAt = (iteration: number) =>
    (one ? batchOf(regime, document.data.x.length, iteration)[0] : undefined) ?? document.observation;
  const handed = handOver(state.chain, begin, from);
  // Whatever was followed, the run's first update follows the first observation of its order.
  const [first, ...rest] =
    !one || observationAt(begin) === startOf(handed, begin).document.observation ? handed : trainedFrom(handed, begin, regime, null);
  const trained = way.slice(1).map(({ iteration, network }): Start => ({
    iteration,
    document: { ...setParameters(document, network.layers), observation: observationAt(iteration) },
    left: one ? 'one' : state.settings.reduction,
    ...(stated ? { regime: stated } : {}),
  }));
  return [first, ...rest.filter(({ iteration }) => iteration <= begin), ...trained];
}

/** Goes to the last network of a training run, in the walk that it is a run of; one change, however often a run is entered. */
export function enter(lab: LabStore, way: readonly Reached[], run: string): void {
  const state = lab.getState();
  const begin = way[0]?.iteration ?? 0;
  state.actions.train(chainAlong(state, way), viewOfRun(state.chain, begin), way.at(-1)?.iteration ?? 0, run);
}
