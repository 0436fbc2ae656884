import { activations } from '../../core/activations.ts';
import type { Rich } from '../../notation/rich.ts';
import { batchWords as words } from '../../words/batch.ts';
import { stepWords } from '../../words/steps.ts';
import { evaluatedTogether } from '../explain.ts';
import { valueOf, type Pass } from '../pass.ts';
import type { PlannedStep } from '../plan.ts';
import { frozenIn, movedOrKept, numberPiece, symbolPiece } from '../wording.ts';
import type { All } from './all.ts';

/** How many entries of H⁽ˡ⁾ have the slope 0. */
function shutIn(pass: Pass, { pass: { H, Z } }: All, layer: number): number {
  const { slope } = activations[pass.form.activations[layer - 1] ?? 'linear'];
  return (H[layer - 1] ?? []).reduce((total, row, i) => total + row.filter((h, n) => slope(h, Z[layer]?.[i]?.[n] ?? NaN) === 0).length, 0);
}

/** The parameter that an update moves furthest, from where to where. */
function furthest(pass: Pass, step: PlannedStep): Rich[] {
  const by = (id: string) => Math.abs(valueOf(pass, id, true) - valueOf(pass, id));
  const id = step.scalars.reduce((best, one) => (by(one) > by(best) ? one : best), step.scalars[0] ?? '');
  const kept = frozenIn(pass, step);
  if (step.scalars.every((one) => pass.form.frozen?.has(one))) return kept;
  if (by(id) === 0) return [stepWords.nothingMoves(), ...kept];
  return [stepWords.moves(symbolPiece(pass, id), numberPiece(pass, id), numberPiece(pass, id, true)), ...kept];
}

/** One or two sentences for a step over all observations, from its numbers. */
export function batchSentencesOf(pass: Pass, all: All, step: PlannedStep): Rich[] {
  const { count, reduction } = all;
  const mean = reduction === 'mean';
  const { layer } = step;
  const size = (pass.form.widths[layer] ?? 0) * count;
  switch (step.rule) {
    case 'mix':
      return [words.mix(count), words.asAlone(all.followed)];
    case 'activate': {
      const activation = pass.form.activations[layer - 1] ?? 'linear';
      return [words.activate(activation), ...(activation === 'relu' ? [words.off(shutIn(pass, all, layer), size)] : [])];
    }
    case 'lose':
      return [words.lose(pass.form.loss, symbolPiece(pass, 'totalLossBatch'), numberPiece(pass, 'totalLossBatch', false, 4), mean, count)];
    case 'slopeOfLoss':
      return [words.slopeOfLoss(mean, count)];
    case 'throughActivation':
      if (evaluatedTogether(pass.form, layer)) return [words.together(), ...(mean ? [words.divided(count)] : [])];
      return [words.throughActivation(shutIn(pass, all, layer), size)];
    case 'toWeights':
      return [words.toWeights(count)];
    case 'toIntercepts':
      return [words.toIntercepts(count)];
    case 'throughWeights':
      return [words.throughWeights()];
    case 'updateWeights':
    case 'updateIntercepts':
      return [words.update(count, all.of), ...furthest(pass, step)];
  }
}

/** What one number of a step comes to; of a frozen parameter, that it stays. */
export function batchNumberSentence(pass: Pass, id: string, updated: boolean): Rich {
  if (!updated || !pass.form.frozen?.has(id)) return words.comesTo(symbolPiece(pass, id), numberPiece(pass, id, updated));
  return movedOrKept(pass, id, id.replace(/^W/, 'gradWBatch').replace(/^c/, 'gradCBatch'));
}
