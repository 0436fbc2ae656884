import { blockOf, singleOf } from './ids.ts';
import type { Plan } from './plan.ts';

/** In which step a number was computed, or that it was given: data, or a parameter nobody has updated yet. */
export type Origin = { readonly kind: 'given' } | { readonly kind: 'step'; readonly iteration: number; readonly step: number };

/** Where in the walk an iteration stands. Iterations count from 0 here, from 1 on the page. */
export interface Moment {
  readonly iteration: number;
  /** True where this iteration's parameters come from the update of the one before, false where they were typed, opened or chosen. */
  readonly inherited: boolean;
}

const given: Origin = { kind: 'given' };
const parameters = /^(W|c)\./;

/** The origin of a block or a number; `before` asks for a parameter's value before this iteration's update. */
export function originOf(plan: Plan, moment: Moment, id: string, before = true): Origin {
  const of = blockOf(singleOf(id));
  const step = plan.writer.get(of);
  if (step === undefined) return given;
  if (parameters.test(of) && before) return moment.inherited ? { kind: 'step', iteration: moment.iteration - 1, step } : given;
  return { kind: 'step', iteration: moment.iteration, step };
}
