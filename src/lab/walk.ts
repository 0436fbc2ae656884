import type { Reduction } from '../core/batch.ts';
import type { Sym } from '../notation/symbols.ts';
import type { Settings } from '../notation/settings.ts';
import type { Moment } from '../walk/origin.ts';
import type { Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import type { Step } from '../walk/step.ts';
import type { Situation } from './situation.ts';

/** The walk over one observation, or over all of them with their sum or their mean. */
export type WalkName = 'one' | Reduction;

/** A walk other than the one over a single observation: its numbers, and how its stops are described. */
export interface Walk {
  readonly name: WalkName;
  readonly passOf: (situation: Situation, settings: Settings) => Pass;
  /** `scalar` is the place's, null at the coarser grains. */
  /** What a step's cell on the timeline is called; with its layer where it is roomy. */
  readonly cellSymbol: (step: PlannedStep, depth: number, roomy: boolean) => Sym;
  readonly describe: (pass: Pass, steps: readonly PlannedStep[], scalar: number | null, moment: Moment) => Step;
}

/** The walks over all observations at once. */
export type Walks = Readonly<Record<Reduction, Walk>>;

interface Chosen {
  readonly view: 'one' | 'all';
  readonly walks: Walks | null;
  readonly settings: Settings;
}

/** The walk over all observations where that is the one in force, else null. */
export const walkOf = ({ view, walks, settings }: Chosen): Walk | null => (view === 'all' && walks ? walks[settings.reduction] : null);
