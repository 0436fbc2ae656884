import { blockOf, singleOf } from './ids.ts';
import type { Plan, PlannedStep } from './plan.ts';
import type { Grain } from './step.ts';

/**
 * A place on the timeline, kept at the finest grain, so that changing the grain keeps it: the iteration (from 0), the number of the
 * matrix step (from 1), and which of the step's numbers (from 0).
 */
export interface Place {
  readonly iteration: number;
  readonly step: number;
  readonly scalar: number;
}

export const start: Place = { iteration: 0, step: 1, scalar: 0 };

const at = (place: Place, step: number, scalar = 0): Place => ({ iteration: place.iteration, step, scalar });
const stepAt = (plan: Plan, number: number): PlannedStep | undefined => plan.steps[number - 1];
const groupAt = (plan: Plan, number: number): number => plan.groupOf[number - 1] ?? 0;
const countsBefore = (plan: Plan, number: number): number =>
  plan.steps.slice(0, number - 1).reduce((total, step) => total + step.scalars.length, 0);

/** How many stops an iteration has at a grain: the length of the timeline. */
export function stops(plan: Plan, grain: Grain): number {
  if (grain === 'layer') return plan.groups.length;
  if (grain === 'matrix') return plan.steps.length;
  return countsBefore(plan, plan.steps.length + 1);
}

/** Which stop of the grain a place is at, from 0. */
export function stopOf(plan: Plan, grain: Grain, place: Place): number {
  if (grain === 'layer') return groupAt(plan, place.step);
  if (grain === 'matrix') return place.step - 1;
  return countsBefore(plan, place.step) + place.scalar;
}

/** The place of a stop; the iteration is that of `place`. */
export function placeOfStop(plan: Plan, grain: Grain, place: Place, stop: number): Place {
  const index = Math.min(Math.max(Math.round(stop), 0), stops(plan, grain) - 1);
  if (grain === 'layer') return at(place, plan.groups[index]?.[0]?.number ?? 1);
  if (grain === 'matrix') return at(place, index + 1);
  let left = index;
  for (const step of plan.steps) {
    if (left < step.scalars.length) return at(place, step.number, left);
    left -= step.scalars.length;
  }
  return place;
}

/** One stop on; past the last, the first of the next iteration. */
export function next(plan: Plan, grain: Grain, place: Place): Place {
  const stop = stopOf(plan, grain, place) + 1;
  if (stop < stops(plan, grain)) return placeOfStop(plan, grain, place, stop);
  return { iteration: place.iteration + 1, step: 1, scalar: 0 };
}

/** One stop back; before the first, the last of the iteration before; at the very start, the start. */
export function previous(plan: Plan, grain: Grain, place: Place): Place {
  const stop = stopOf(plan, grain, place) - 1;
  if (stop >= 0) return placeOfStop(plan, grain, place, stop);
  if (place.iteration === 0) return start;
  return placeOfStop(plan, grain, { ...place, iteration: place.iteration - 1 }, stops(plan, grain) - 1);
}

/** The nearest place that a network of this plan has: after a network of another shape came in. */
export function clamp(plan: Plan, place: Place): Place {
  const step = Math.min(place.step, plan.steps.length);
  const scalars = stepAt(plan, step)?.scalars.length ?? 1;
  return { iteration: place.iteration, step, scalar: step === place.step ? Math.min(place.scalar, scalars - 1) : 0 };
}

/** The steps that are on stage: one, or a layer's group. */
export function currentSteps(plan: Plan, grain: Grain, place: Place): readonly PlannedStep[] {
  if (grain === 'layer') return plan.groups[groupAt(plan, place.step)] ?? [];
  const step = stepAt(plan, place.step);
  return step ? [step] : [];
}

/** Number of the last step that is done, or under way at the scalar grain. */
export function lastStep(plan: Plan, grain: Grain, place: Place): number {
  return currentSteps(plan, grain, place).at(-1)?.number ?? 1;
}

/** The numbers that the current stop writes: what it has just computed. */
export function writtenHere(plan: Plan, grain: Grain, place: Place): readonly string[] {
  const steps = currentSteps(plan, grain, place);
  if (grain !== 'scalar') return steps.flatMap((step) => step.scalars);
  const id = steps[0]?.scalars[place.scalar];
  return id === undefined ? [] : [id];
}

const parameters = /^(W|c)\./;
/** Entries of Jacobians are computed where they are used. */
const jacobianStep = (plan: Plan, block: string): number | undefined => {
  const [name, layer] = block.split('.');
  if (name === 'jacZH') return plan.writer.get(`gradH.${layer}`);
  if (name === 'jacHW') return plan.writer.get(`gradW.${layer}`);
  if (name === 'jacHC') return plan.writer.get(`gradC.${layer}`);
  return undefined;
};

/** Whether an update has already replaced a parameter at this place. */
export function isUpdated(plan: Plan, grain: Grain, place: Place, id: string): boolean {
  return parameters.test(id) && hasWritten(plan, grain, place, id);
}

/** Whether a number is known at this place: given, or computed by now. */
export function isReached(plan: Plan, grain: Grain, place: Place, id: string): boolean {
  return parameters.test(id) || hasWritten(plan, grain, place, id);
}

/** How many numbers of a block are written by now: none, all, or at the scalar grain some. */
export function writtenCount(plan: Plan, grain: Grain, place: Place, block: string): number {
  const writer = plan.writer.get(block);
  const step = writer === undefined ? undefined : stepAt(plan, writer);
  const last = lastStep(plan, grain, place);
  if (!step || step.number > last) return 0;
  return grain === 'scalar' && step.number === last ? place.scalar + 1 : step.scalars.length;
}

/** A batch's numbers are written where those of the followed observation are; at the scalar grain a row at a time. */
function hasWritten(plan: Plan, grain: Grain, place: Place, batched: string): boolean {
  const id = singleOf(batched);
  const of = blockOf(id);
  const writer = plan.writer.get(of) ?? jacobianStep(plan, of);
  if (writer === undefined) return true;
  const last = lastStep(plan, grain, place);
  if (grain !== 'scalar' || writer !== last) return writer <= last;
  // A block, or an entry of a Jacobian, is none of the step's own numbers: index −1.
  const index = stepAt(plan, writer)?.scalars.indexOf(id) ?? -1;
  return index <= place.scalar;
}
