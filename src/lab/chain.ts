import type { BackstepDocument } from '../documents/document.ts';
import { setParameters } from '../documents/edits.ts';
import { chapterSettings } from '../notation/settings.ts';
import { memoise } from '../walk/memoise.ts';
import type { Moment } from '../walk/origin.ts';
import { passOf } from '../walk/pass.ts';
import type { Subject } from '../walk/subject.ts';
import type { Walk, WalkName } from './walk.ts';

/**
 * The walk's inputs over time: the document at iteration 0, and one more wherever somebody changed something later on.
 * What lies between follows by updates, so one can always walk back to the very first parameters.
 */
export interface Start {
  readonly iteration: number;
  readonly document: BackstepDocument;
  /** Where the parameters are those that updates had led to: by which walk. */
  readonly left?: WalkName;
}
export type Chain = readonly [Start, ...Start[]];

/** The observation that a document's passes are shown for, with its network. */
export const subjectOf: (document: BackstepDocument) => Subject = memoise((document) => ({
  layers: document.layers,
  loss: document.loss,
  x: document.data.x[document.observation] ?? [],
  y: document.data.y[document.observation] ?? [],
  learningRate: document.learningRate,
}));

/** The documents that follow from a start by a walk's updates, each computed once: element k lies k iterations on. */
const trailsOf: (begin: Start) => Map<Walk | null, BackstepDocument[]> = memoise(() => new Map());

const nameOf = (walk: Walk | null): WalkName => walk?.name ?? 'one';

function after(document: BackstepDocument, walk: Walk | null): BackstepDocument {
  return setParameters(document, (walk ? walk.passOf(document, chapterSettings) : passOf(subjectOf(document))).updated.layers);
}

function startOf(chain: Chain, iteration: number): Start {
  return chain.findLast((start) => start.iteration <= iteration) ?? chain[0];
}

/** The document in force at the beginning of an iteration; `walk` is what goes over all observations, null the walk over one. */
export function documentAt(chain: Chain, iteration: number, walk: Walk | null = null): BackstepDocument {
  const begin = startOf(chain, iteration);
  const trails = trailsOf(begin);
  const trail = trails.get(walk) ?? [begin.document];
  trails.set(walk, trail);
  let last = trail.at(-1) ?? begin.document;
  while (trail.length <= iteration - begin.iteration) {
    last = after(last, walk);
    trail.push(last);
  }
  return trail[iteration - begin.iteration] ?? last;
}

/** Whether an iteration's parameters come from an update of this walk, or were typed, opened or chosen there. */
export function momentAt(chain: Chain, iteration: number, walk: Walk | null = null): Moment {
  const begin = startOf(chain, iteration);
  return { iteration, inherited: begin.iteration < iteration || begin.left === nameOf(walk) };
}

/** The chain on which another walk finds the parameters that this one has reached: its updates are others. */
export function handOver(chain: Chain, iteration: number, from: Walk | null): Chain {
  if (startOf(chain, iteration).iteration === iteration) return chain;
  const [first, ...rest] = chain;
  const begin: Start = { iteration, document: documentAt(chain, iteration, from), left: nameOf(from) };
  return [first, ...rest.filter((start) => start.iteration < iteration), begin];
}

/** The chain with another document in force at an iteration. What had been changed later on no longer applies. */
export function replaceAt(chain: Chain, iteration: number, document: BackstepDocument): Chain {
  const [first, ...rest] = chain;
  if (iteration === 0) return [{ iteration: 0, document }];
  return [first, ...rest.filter((start) => start.iteration < iteration), { iteration, document }];
}
