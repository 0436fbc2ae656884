import type { Network } from '../core/network.ts';
import { setParameters } from '../documents/edits.ts';
import { documentAt, handOver, type Chain, type Start } from './chain.ts';
import type { LabState } from './state.ts';
import { walkOf } from './walk.ts';

/** A network that training came by. */
export interface Reached {
  readonly iteration: number;
  readonly network: Network;
}

/**
 * The chain along a way that training has gone from its first iteration on: what lies between two networks of it follows by the updates
 * of the walk over all observations, as if every one had been walked.
 */
export function chainAlong(state: Pick<LabState, 'chain' | 'settings' | 'view' | 'walks'>, way: readonly Reached[]): Chain {
  const begin = way[0]?.iteration ?? 0;
  const from = walkOf(state);
  const [first, ...rest] = handOver(state.chain, begin, from);
  const document = documentAt(state.chain, begin, from);
  const trained = way.slice(1).map(({ iteration, network }): Start => ({
    iteration,
    document: setParameters(document, network.layers),
    left: state.settings.reduction,
  }));
  return [first, ...rest.filter(({ iteration }) => iteration <= begin), ...trained];
}
