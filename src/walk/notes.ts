import { range } from '../core/range.ts';
import type { Rich } from '../notation/rich.ts';
import { stepWords as words } from '../words/steps.ts';
import { evaluatedTogether } from './explain.ts';
import { format } from './format.ts';
import { valueOf, type Pass } from './pass.ts';
import type { PlannedStep } from './plan.ts';
import type { Trouble } from './trouble.ts';
import { symbolPiece } from './wording.ts';

/** Outputs whose prediction has rounded to exactly their target, 0 or 1, where the formula has a term of weight 0 that has no value. */
function exactOutputs(pass: Pass): number[] {
  if (!evaluatedTogether(pass.form, pass.plan.depth)) return [];
  return range(pass.form.widths.at(-1) ?? 0).filter((d) => isExact(valueOf(pass, `y.${d}`), valueOf(pass, `yhat.${d}`)));
}

/** Whether the log loss of a prediction has a term 0 · log 0. */
export const isExact = (y: number, yhat: number): boolean => (yhat === 0 || yhat === 1) && y === yhat;

/** Outputs whose prediction has rounded to exactly 0 or 1 against their target, where the textbook's log loss has no finite value. */
function roundedOutputs(pass: Pass): number[] {
  if (!evaluatedTogether(pass.form, pass.plan.depth)) return [];
  return range(pass.form.widths.at(-1) ?? 0).filter((d) => !Number.isFinite(valueOf(pass, `gradYhat.${d}`)));
}

/** What a step rests on besides its rule: a convention, or an evaluation that the textbook's product could not give. */
export function notesOf(pass: Pass, step: PlannedStep): Rich[] {
  switch (step.rule) {
    case 'lose': {
      const infinite = roundedOutputs(pass).map((d) => words.infiniteLoss(symbolPiece(pass, `loss.${d}`)));
      const exact = exactOutputs(pass).map((d) => words.lossTermLeftOut(symbolPiece(pass, `loss.${d}`)));
      return [...infinite.slice(0, 1), ...exact.slice(0, 1)];
    }
    case 'slopeOfLoss': {
      const infinite = roundedOutputs(pass).map((d) => words.infiniteSlope(symbolPiece(pass, `gradYhat.${d}`)));
      return [...infinite.slice(0, 1), ...(exactOutputs(pass).length > 0 ? [words.slopeTermLeftOut()] : [])];
    }
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
