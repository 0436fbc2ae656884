import type { Regime } from '../core/regime.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { planOf } from '../walk/plan.ts';
import type { Place } from '../walk/place.ts';
import { grains, type Grain } from '../walk/step.ts';
import { widths } from '../core/network.ts';
import { documentAt, startOf, type Chain } from '../lab/chain.ts';
import type { Stop } from '../lab/stops.ts';
import type { Walk } from '../lab/walk.ts';
import { shareWords as words } from '../words/share.ts';
import { hasNumber } from './known.ts';
import { iterationsOf } from './limits.ts';

/** What a link holds: a document and a place of its walk. */
export interface Shared {
  readonly document: BackstepDocument;
  readonly place: Place;
  readonly grain: Grain;
  /** The id of the number that is selected. */
  readonly selected: string | null;
  /** The stops of a plan that travels with it. */
  readonly agenda?: readonly Stop[];
  /** How it is trained, where that is not as in the chapter. */
  readonly regime?: Regime;
  /** Whether the walk goes over one observation or over all; over one where nothing is said. */
  readonly view?: 'one' | 'all';
}

const within = (value: unknown, first: number, last: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= first && value <= last;

const isGrain = (value: unknown): value is Grain => grains.some((grain) => grain === value);

export type Refused = { readonly ok: false; readonly sentence: string };

type Read = { readonly ok: true; readonly shared: Shared } | Refused;

const refuse = (sentence: string): Refused => ({ ok: false, sentence });

/** A place, a grain and a selection of a document that is itself in order, or one sentence on what its walk does not have. */
export function readShared(document: BackstepDocument, place: unknown, grain: unknown, selected: unknown): Read {
  if (!Array.isArray(place) || place.length !== 3) return refuse(words.noPlace());
  const [iteration, step, scalar] = place as readonly unknown[];
  const limit = iterationsOf(document);
  if (!within(iteration, 0, limit - 1)) return refuse(words.noIteration(limit));
  const { steps } = planOf(widths(document));
  if (!within(step, 1, steps.length)) return refuse(words.noStep(steps.length));
  const numbers = steps[step - 1]?.scalars.length ?? 0;
  if (!within(scalar, 0, numbers - 1)) return refuse(words.noScalar(step, numbers));
  if (!isGrain(grain)) return refuse(words.noGrain());
  if (selected !== null && (typeof selected !== 'string' || !hasNumber(document, selected))) return refuse(words.noSelected());
  return { ok: true, shared: { document, place: { iteration, step, scalar }, grain, selected } };
}

/**
 * What of a lab a link can hold: one document, in force from its own first iteration on. Where something was changed in a later
 * iteration, the link begins there; and where the updates on the way are not those of the walk over one observation, or not as in the
 * chapter, which a link does not tell, it begins with what they have led to.
 */
export function shareable(chain: Chain, place: Place, walk: Walk | null): Pick<Shared, 'document' | 'place'> {
  const begin = startOf(chain, place.iteration);
  const told = !walk && (begin.regime === undefined || begin.iteration === place.iteration);
  if (!told) return { document: documentAt(chain, place.iteration, walk), place: { ...place, iteration: 0 } };
  return { document: begin.document, place: { ...place, iteration: place.iteration - begin.iteration } };
}

/** How what a link begins with is trained, where that is not as in the chapter. */
export function trained(chain: Chain, { iteration }: Place): Pick<Shared, 'regime'> {
  const { regime } = startOf(chain, iteration);
  if (!regime) return {};
  // A link begins at iteration 0: the order of mini-batches goes on from here.
  return { regime: regime.size === null ? regime : { ...regime, first: (regime.first ?? 0) + iteration } };
}
