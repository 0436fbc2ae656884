import type { BackstepDocument } from '../documents/document.ts';
import { setParameters } from '../documents/edits.ts';
import { memoise } from '../walk/memoise.ts';
import type { Moment } from '../walk/origin.ts';
import { passOf } from '../walk/pass.ts';
import type { Subject } from '../walk/subject.ts';

/**
 * The walk's inputs over time: the document at iteration 0, and one more wherever somebody changed something later on.
 * What lies between follows by updates, so one can always walk back to the very first parameters.
 */
export interface Start {
  readonly iteration: number;
  readonly document: BackstepDocument;
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

/** The documents that follow from a start by updates, each computed once: element k lies k iterations on. */
const trailOf: (begin: Start) => BackstepDocument[] = memoise((begin) => [begin.document]);

function after(document: BackstepDocument): BackstepDocument {
  return setParameters(document, passOf(subjectOf(document)).updated.layers);
}

function startOf(chain: Chain, iteration: number): Start {
  return chain.findLast((start) => start.iteration <= iteration) ?? chain[0];
}

/** The document in force at the beginning of an iteration. */
export function documentAt(chain: Chain, iteration: number): BackstepDocument {
  const begin = startOf(chain, iteration);
  const trail = trailOf(begin);
  let last = trail.at(-1) ?? begin.document;
  while (trail.length <= iteration - begin.iteration) {
    last = after(last);
    trail.push(last);
  }
  return trail[iteration - begin.iteration] ?? last;
}

/** Whether an iteration's parameters come from an update, or were typed, opened or chosen there. */
export function momentAt(chain: Chain, iteration: number): Moment {
  return { iteration, inherited: startOf(chain, iteration).iteration < iteration };
}

/** The chain with another document in force at an iteration. What had been changed later on no longer applies. */
export function replaceAt(chain: Chain, iteration: number, document: BackstepDocument): Chain {
  const [first, ...rest] = chain;
  if (iteration === 0) return [{ iteration: 0, document }];
  return [first, ...rest.filter((start) => start.iteration < iteration), { iteration, document }];
}
