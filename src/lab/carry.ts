import type { Layer } from '../core/network.ts';
import { clamp, type Place } from '../walk/place.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { sceneOf } from './scene.ts';
import type { LabState } from './state.ts';
import { walkOf } from './walk.ts';

type Inputs = Pick<LabState, 'chain' | 'place' | 'grain' | 'settings' | 'view' | 'walks'>;

/** The layer of the new network that is this one of the old: it has kept its intercepts, or at least its number. */
function layerNow(before: readonly Layer[], after: readonly Layer[], layer: number): number {
  const c = before[layer - 1]?.c;
  const found = before.length === after.length ? -1 : after.findIndex((one) => one.c === c);
  return found < 0 ? Math.min(layer, after.length) : found + 1;
}

/** The step of the same kind at a layer, or one of the same phase where that layer has none: its gradient comes with the loss. */
const alike = (steps: readonly PlannedStep[], { rule, phase }: PlannedStep, layer: number): PlannedStep | undefined =>
  steps.find((step) => step.rule === rule && step.layer === layer) ?? steps.find((step) => step.phase === phase && step.layer === layer);

/**
 * What else changes where a change of the inputs brings in a network of another shape: the place stays at the same kind of step of the
 * same layer, and what is asked, followed or pointed at is let go, since it may be gone.
 */
export function carry(before: Inputs, after: Inputs): Partial<LabState> {
  const old = sceneOf(before.chain, before.place, before.grain, before.settings, undefined, walkOf(before));
  const now = sceneOf(after.chain, after.place, after.grain, after.settings, undefined, walkOf(after));
  if (old.plan === now.plan) return {};
  const gone = { followed: { row: null, column: null }, pointed: null, asked: [], reach: null };
  const step = old.plan.steps[old.place.step - 1];
  if (!step || before.place !== after.place) return gone;
  const there = alike(now.plan.steps, step, layerNow(old.document.layers, now.document.layers, step.layer));
  const place: Place = there ? { ...after.place, step: there.number } : after.place;
  return { ...gone, place: clamp(now.plan, place) };
}
