import { coveredAs } from '../../lab/coveredAs.ts';
import type { Scene } from '../../lab/scene.ts';
import { isParameter, original, parseId, singleOf } from '../../walk/ids.ts';
import { explain, operandsOf } from '../../walk/explain.ts';
import { whyOf, type Asked, type Why } from '../../walk/why.ts';

/** What is asked about, as the walk stands: an answer, or why there is none yet. */
export type Answer =
  | { readonly kind: 'why'; readonly why: Why; readonly updated: boolean }
  /** A step further on will compute it. */
  | { readonly kind: 'ahead'; readonly id: string; readonly step: number }
  /** It, or what it is made from, is hidden until a question about it is answered. */
  | { readonly kind: 'asked'; readonly id: string; readonly about: string }
  /** It, or what it is made from, is covered: under its own name or, in a batch, as one of a row (`cover`). */
  | { readonly kind: 'covered'; readonly id: string; readonly about: string; readonly cover: string }
  /** A number of an observation that is not followed. */
  | { readonly kind: 'other'; readonly id: string; readonly observation: number }
  /** A number summed over all observations, where only one is walked. */
  | { readonly kind: 'all'; readonly id: string }
  /** A number of an observation that has no column in this walk over several. */
  | { readonly kind: 'away'; readonly id: string; readonly observation: number }
  /** A number of an observation that has been removed since. */
  | { readonly kind: 'gone'; readonly id: string; readonly observation: number };

/** A Jacobian's weight is the one that the pass back went through, whatever an update has made of it since. */
const inForce = ({ id, before, ...rest }: Asked): Asked => ({ ...rest, id, before: before || id.startsWith('jacHZ.') });

/** The number that an id asks about in this walk: a batch's number is one of the followed observation's, or this walk has not got it. */
function askedOf(scene: Scene, { id, gone }: Asked): Answer | string {
  const single = singleOf(id);
  const [at, of] = [parseId(id), parseId(single)];
  const observation = (at?.indices.length ?? 0) > (of?.indices.length ?? 0) ? at?.indices.at(-1) : undefined;
  const { all } = scene.pass;
  if (observation !== undefined && (gone || observation >= scene.document.data.x.length)) return { kind: 'gone', id, observation };
  // Another iteration may follow other observations than the one that was asked in.
  if (all && observation !== undefined && all.columnOf(observation) < 0) return { kind: 'away', id, observation };
  // Where all observations are walked, each number of any of them has its own answer.
  if (all || single === id) return original(id, scene.plan.depth);
  if (observation === undefined) return { kind: 'all', id };
  return observation === scene.document.observation ? single : { kind: 'other', id, observation };
}

/** Why there is no answer where a number waits: the one that is asked about, or one that it is made from. */
function waitingFor(scene: Scene, id: string, about: string): Answer {
  const cover = coveredAs(scene, about);
  return cover === null ? { kind: 'asked', id, about } : { kind: 'covered', id, about, cover };
}

export function answerTo(scene: Scene, about: Asked): Answer {
  const asked = inForce(about);
  const id = askedOf(scene, asked);
  if (typeof id !== 'string') return id;
  if (!scene.reached(id)) return scene.waits(id) ? waitingFor(scene, id, id) : { kind: 'ahead', id, step: stepOf(scene, id) };
  const updated = scene.updated(id);
  const operands = operandsOf(explain(scene.pass.form, id, updated && !asked.before));
  // What it is made from would be shown, and one of those numbers waits for an answer. A parameter counts as it was before the update,
  // which is known: what waits is what the update makes of it.
  const waiting = operands.find((operand) => !isParameter(operand) && scene.waits(operand));
  if (waiting !== undefined) return waitingFor(scene, id, waiting);
  return { kind: 'why', why: whyOf(scene.pass, scene.moment, { ...asked, id }, updated, scene.updated), updated };
}

function stepOf(scene: Scene, batched: string): number {
  const id = singleOf(batched);
  const step = scene.plan.steps.find(({ scalars }) => scalars.includes(id));
  // An entry of a Jacobian is computed where it is used.
  return step?.number ?? scene.plan.writer.get(id.replace(/^jacZH\.(\d+).*/, 'gradH.$1').replace(/^jacHC\.(\d+).*/, 'gradC.$1')) ?? 1;
}
