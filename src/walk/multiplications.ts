import type { Plan, PlannedStep } from './plan.ts';

/**
 * How many multiplications of two numbers the backward sweep takes: with each ∇h kept and reused, and with every gradient's chain
 * multiplied anew from the loss. What counts, and why, is in docs/multiplications.md.
 */
export interface Multiplications {
  readonly kept: number;
  readonly anew: number;
}

/** What a step itself takes, given what it reads. */
function costOf({ widths }: Plan, { rule, layer }: PlannedStep): number {
  const [above, own, below] = [widths[layer + 1] ?? 0, widths[layer] ?? 0, widths[layer - 1] ?? 0];
  switch (rule) {
    case 'slopeOfLoss':
    case 'throughActivation':
      return own;
    case 'throughWeights':
      return above * own;
    case 'toWeights':
      return own * below;
    default:
      return 0;
  }
}

const carriesOn = ({ rule }: PlannedStep) => rule === 'slopeOfLoss' || rule === 'throughActivation' || rule === 'throughWeights';

/** Counts up to and with the step of a number. */
export function multiplicationsAt(plan: Plan, lastStep: number): Multiplications {
  const done = plan.steps.filter((step) => step.phase === 'backward' && step.number <= lastStep);
  /** The chain from the loss up to where the sweep is. */
  let chain = 0;
  let [kept, anew] = [0, 0];
  for (const step of done) {
    const cost = costOf(plan, step);
    kept += cost;
    if (carriesOn(step)) chain += cost;
    else anew += chain + cost;
  }
  // A chain that is under way, and has not ended in a parameter yet, has been begun once more.
  const last = done.at(-1);
  return { kept, anew: last && carriesOn(last) ? anew + chain : anew };
}
