import type { Layer } from '../core/network.ts';
import { clamp, type Place } from '../walk/place.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { askedWithRows } from './askedRow.ts';
import { documentAt } from './chain.ts';
import { passAt } from './scene.ts';
import type { LabState } from './state.ts';
import { walkOf } from './walk.ts';

type Inputs = Pick<LabState, 'asked' | 'chain' | 'place' | 'grain' | 'settings' | 'view' | 'walks'>;

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
 * What else changes with the inputs. Where observations come or go, what is asked stays with its own. Where a network of another shape
 * comes in, the place stays at the same kind of step of the same layer, and what is asked, followed or pointed at is let go, since it may
 * be gone.
 */
export function carry(before: Inputs, after: Inputs): Partial<LabState> {
  const planIn = (inputs: Inputs) => passAt(inputs.chain, inputs.place.iteration, inputs.settings, walkOf(inputs)).plan;
  const documentIn = (inputs: Inputs) => documentAt(inputs.chain, inputs.place.iteration, walkOf(inputs));
  const layersIn = (inputs: Inputs) => documentIn(inputs).layers;
  const [old, now] = [planIn(before), planIn(after)];
  if (old === now) {
    if (before.asked.length === 0) return {};
    const asked = askedWithRows(before.asked, documentIn(before).data.x, documentIn(after).data.x);
    return asked === before.asked ? {} : { asked };
  }
  const gone = { followed: { row: null, column: null }, pointed: null, asked: [], reach: null };
  const step = old.steps[clamp(old, before.place).step - 1];
  if (!step || before.place !== after.place) return gone;
  const there = alike(now.steps, step, layerNow(layersIn(before), layersIn(after), step.layer));
  const place: Place = there ? { ...after.place, step: there.number } : after.place;
  return { ...gone, place: clamp(now, place) };
}
