import type { Scene } from '../../lab/scene.ts';
import { original, parseId, singleOf } from '../../walk/ids.ts';
import { explain, operandsOf } from '../../walk/explain.ts';
import { whyOf, type Asked, type Why } from '../../walk/why.ts';

/** What is asked about, as the walk stands: an answer, or why there is none yet. */
export type Answer =
  | { readonly kind: 'why'; readonly why: Why; readonly updated: boolean }
  /** A step further on will compute it. */
  | { readonly kind: 'ahead'; readonly id: string; readonly step: number }
  /** A number of an observation that is not followed. */
  | { readonly kind: 'other'; readonly id: string; readonly observation: number };

const followed: Record<string, string> = { X: 'x', Y: 'y', Yhat: 'yhat' };

export function answerTo(scene: Scene, asked: Asked): Answer {
  const at = parseId(asked.id);
  // Where all observations are walked, each number of any of them has its own answer.
  const name = at && !scene.pass.all ? followed[at.name] : undefined;
  const [row = 0, observation = 0] = at?.indices ?? [];
  if (name && observation !== scene.document.observation) return { kind: 'other', id: asked.id, observation };
  const id = original(name ? `${name}.${row}` : asked.id, scene.plan.depth);
  if (!scene.reached(id)) return { kind: 'ahead', id, step: stepOf(scene, id) };
  // What it is made from would be shown, and one of those numbers waits for an answer.
  const waiting = operandsOf(explain(scene.pass.form, id, scene.updated(id))).find(scene.waits);
  if (waiting !== undefined) return { kind: 'ahead', id, step: stepOf(scene, waiting) };
  const updated = scene.updated(id);
  return { kind: 'why', why: whyOf(scene.pass, scene.moment, { ...asked, id }, updated), updated };
}

function stepOf(scene: Scene, batched: string): number {
  const id = singleOf(batched);
  const step = scene.plan.steps.find(({ scalars }) => scalars.includes(id));
  // An entry of a Jacobian is computed where it is used.
  return step?.number ?? scene.plan.writer.get(id.replace(/^jacZH\.(\d+).*/, 'gradH.$1').replace(/^jacHC\.(\d+).*/, 'gradC.$1')) ?? 1;
}
