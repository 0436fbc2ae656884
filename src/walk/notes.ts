import { range } from '../core/range.ts';
import type { Rich } from '../notation/rich.ts';
import { stepWords as words } from '../words/steps.ts';
import { evaluatedTogether } from './explain.ts';
import { format } from './format.ts';
import { valueOf, type Pass } from './pass.ts';
import type { PlannedStep } from './plan.ts';
import type { Trouble } from './trouble.ts';
import { symbolPiece } from './wording.ts';

/** Outputs whose prediction has rounded to exactly 0 or 1 against their target, where the textbook's log loss has no finite value. */
function roundedOutputs(pass: Pass): number[] {
  if (!evaluatedTogether(pass.form, pass.plan.depth)) return [];
  return range(pass.form.widths.at(-1) ?? 0).filter((d) => !Number.isFinite(valueOf(pass, `gradYhat.${d}`)));
}

/** What a step rests on besides its rule: a convention, or an evaluation that the textbook's product could not give. */
export function notesOf(pass: Pass, step: PlannedStep): Rich[] {
  switch (step.rule) {
    case 'lose':
      return roundedOutputs(pass)
        .slice(0, 1)
        .map((d) => words.infiniteLoss(symbolPiece(pass, `loss.${d}`)));
    case 'slopeOfLoss':
      return roundedOutputs(pass)
        .slice(0, 1)
        .map((d) => words.infiniteSlope(symbolPiece(pass, `gradYhat.${d}`)));
    case 'throughActivation': {
      if (step.layer === pass.plan.depth && roundedOutputs(pass).length > 0) return [words.zeroTimesInfinity()];
      if (pass.form.activations[step.layer - 1] !== 'relu') return [];
      const zero = range(pass.form.widths[step.layer] ?? 0).find((i) => valueOf(pass, `h.${step.layer}.${i}`) === 0);
      return zero === undefined ? [] : [words.reluAtZero(symbolPiece(pass, `h.${step.layer}.${zero}`))];
    }
    default:
      return [];
  }
}

/** The sentence for a number that has overflowed, and since when. */
export const overflowNote = (pass: Pass, trouble: Trouble, iteration: number): Rich =>
  words.overflow(symbolPiece(pass, trouble.id), format(trouble.value), iteration + 1, trouble.step);
