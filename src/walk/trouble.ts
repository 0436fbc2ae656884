import { evaluatedTogether } from './explain.ts';
import { memoise } from './memoise.ts';
import { valueOf, type Pass } from './pass.ts';

/** The first number of a pass that is not finite, and the step that made it. */
export interface Trouble {
  readonly id: string;
  readonly value: number;
  readonly layer: number;
  readonly step: number;
}

function find(pass: Pass): Trouble | null {
  const together = evaluatedTogether(pass.form, pass.plan.depth);
  for (const step of pass.plan.steps) {
    // ∂L/∂ŷ of a saturated log loss is infinite by right; what follows is evaluated without it.
    if (together && step.rule === 'slopeOfLoss') continue;
    for (const id of step.scalars) {
      const value = valueOf(pass, id, step.phase === 'update');
      if (!Number.isFinite(value)) return { id, value, layer: step.layer, step: step.number };
    }
  }
  return null;
}

/** Overflow: which quantity, which layer, since which step; null while every number is finite. */
export const troubleOf: (pass: Pass) => Trouble | null = memoise(find);
