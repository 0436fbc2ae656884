import { stopOf, type Place } from '../walk/place.ts';
import type { Plan } from '../walk/plan.ts';
import type { Grain } from '../walk/step.ts';
import { nothingCovered, type Covering } from './cover.ts';

/** What has to be said of a step before its numbers are shown; `off`: they are shown at once. */
export const predictions = ['off', 'value', 'sign', 'shape'] as const;
export type Predict = (typeof predictions)[number];

/** A stop of the walk by name, at one grain: what an answer is remembered for. */
export const stopKey = (plan: Plan, grain: Grain, place: Place): string => `${grain} ${place.iteration} ${stopOf(plan, grain, place)}`;

/** What a stop asks for: one number has no shape of its own, so there its value is asked for instead. */
export const askedFor = (predict: Predict, grain: Grain): Exclude<Predict, 'off'> | null =>
  predict === 'off' ? null : predict === 'shape' && grain === 'scalar' ? 'value' : predict;

/** What of the lab says which numbers wait for an answer. */
export interface Pending extends Covering {
  readonly predict: Predict;
  /** The stops whose question is answered, or given up. */
  readonly answered: readonly string[];
  /** Numbers that a question of a lesson is about, until it is answered. */
  readonly concealed: readonly string[];
}

export const nothingPending: Pending = { predict: 'off', answered: [], concealed: [], ...nothingCovered };
