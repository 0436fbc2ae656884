import { chapterRegime, type Regime } from '../core/regime.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { chapterSettings } from '../notation/settings.ts';
import { memoise } from '../walk/memoise.ts';
import type { Moment } from '../walk/origin.ts';
import { passOf } from '../walk/pass.ts';
import { batchOf, isOneByOne, subjectIn, type Situation } from './situation.ts';
import type { Walk, WalkName } from './walk.ts';

export { subjectOf } from './situation.ts';

/**
 * The walk's inputs over time: the document at iteration 0, and one more wherever somebody changed something later on.
 * What lies between follows by updates, so one can always walk back to the very first parameters.
 */
export interface Start {
  readonly iteration: number;
  readonly document: BackstepDocument;
  /** Where the parameters are those that updates had led to: by which walk. */
  readonly left?: WalkName;
  /** How the iterations from here on are trained; left out where it is as in the chapter. */
  readonly regime?: Regime;
}
export type Chain = readonly [Start, ...Start[]];

/** The situations that follow from a start by a walk's updates, each computed once: element k lies k iterations on. */
const trailsOf: (begin: Start) => Map<Walk | null, Situation[]> = memoise(() => new Map());

const nameOf = (walk: Walk | null): WalkName => walk?.name ?? 'one';

/** The start that an iteration follows from. */
export function startOf(chain: Chain, iteration: number): Start {
  return chain.findLast((start) => start.iteration <= iteration) ?? chain[0];
}

/** How an iteration is trained. */
export const regimeAt = (chain: Chain, iteration: number): Regime => startOf(chain, iteration).regime ?? chapterRegime;

/**
 * The observation that is followed: the one that was chosen. In a walk over many it is one of them; one by one, the walk over one goes
 * on with the next in order.
 */
function followedIn(
  { iteration, document, regime = chapterRegime }: Start,
  at: number,
  walk: Walk | null,
  batch: readonly number[],
): number {
  const [first = 0] = batch;
  const chosen = document.observation;
  if (walk) return batch.length === document.data.x.length || batch.includes(chosen) ? chosen : first;
  return isOneByOne(regime) && at > iteration ? first : chosen;
}

function situationFrom(begin: Start, iteration: number, layers: BackstepDocument['layers'], walk: Walk | null): Situation {
  const { document, regime = chapterRegime } = begin;
  const batch = batchOf(regime, document.data.x.length, iteration);
  const observation = followedIn(begin, iteration, walk, batch);
  const same = layers === document.layers && observation === document.observation;
  return { document: same ? document : { ...document, layers, observation }, regime, batch };
}

/** The layers after an iteration's update. */
const updated = (situation: Situation, walk: Walk | null) =>
  (walk ? walk.passOf(situation, chapterSettings) : passOf(subjectIn(situation))).updated.layers;

/** What is in force at the beginning of an iteration; `walk` is what goes over all observations, null the walk over one. */
export function situationAt(chain: Chain, iteration: number, walk: Walk | null = null): Situation {
  const begin = startOf(chain, iteration);
  const trails = trailsOf(begin);
  const trail = trails.get(walk) ?? [situationFrom(begin, begin.iteration, begin.document.layers, walk)];
  trails.set(walk, trail);
  while (trail.length <= iteration - begin.iteration) {
    const last = trail.at(-1);
    if (!last) break;
    trail.push(situationFrom(begin, begin.iteration + trail.length, updated(last, walk), walk));
  }
  return trail[iteration - begin.iteration] ?? situationFrom(begin, begin.iteration, begin.document.layers, walk);
}

/** The document in force at the beginning of an iteration. */
export const documentAt = (chain: Chain, iteration: number, walk: Walk | null = null): BackstepDocument =>
  situationAt(chain, iteration, walk).document;

/** Whether an iteration's parameters come from an update of this walk, or were typed, opened or chosen there. */
export function momentAt(chain: Chain, iteration: number, walk: Walk | null = null): Moment {
  const begin = startOf(chain, iteration);
  return { iteration, inherited: begin.iteration < iteration || begin.left === nameOf(walk) };
}

/** The chain up to an iteration, where it goes on from another start. */
function cut(chain: Chain, begin: Start): Chain {
  const [first, ...rest] = chain;
  return begin.iteration === 0 ? [begin] : [first, ...rest.filter((start) => start.iteration < begin.iteration), begin];
}

const regimeOf = ({ regime }: Start) => (regime ? { regime } : {});

/** The chain on which another walk finds the parameters that this one has reached: its updates are others. */
export function handOver(chain: Chain, iteration: number, from: Walk | null): Chain {
  const begin = startOf(chain, iteration);
  if (begin.iteration === iteration) return chain;
  return cut(chain, { iteration, document: documentAt(chain, iteration, from), left: nameOf(from), ...regimeOf(begin) });
}

/** The chain with another document in force at an iteration. What had been changed later on no longer applies. */
export function replaceAt(chain: Chain, iteration: number, document: BackstepDocument, regime = startOf(chain, iteration).regime): Chain {
  return cut(chain, { iteration, document, ...(regime ? { regime } : {}) });
}
