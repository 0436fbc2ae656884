import type { LossName } from '../core/network.ts';
import { isProbability } from '../documents/check.ts';
import { limits } from '../documents/limits.ts';
import { buildWords } from '../words/build.ts';
import { csvWords as words } from '../words/csv.ts';
import type { Choice } from './choice.ts';
import type { Taken } from './data.ts';

/**
 * Another loss that these targets ask for: the log loss where all of them are classes, squares where the log loss is in force and a target
 * is no probability. null: the loss may stay.
 */
export function otherLoss(loss: LossName, { roles, codings }: Choice, { data }: Taken): LossName | null {
  if (loss === 'log') return data.y.some((row) => !row.every(isProbability)) ? 'rss' : null;
  const targets = codings.filter((_, j) => roles[j] === 'target');
  return targets.length > 0 && targets.every((coding) => coding === 'classes') ? 'log' : null;
}

export interface Agreed {
  /** Rows with gaps or text are left out. */
  readonly leaveOut: boolean;
  /** The network gets as many inputs and outputs as the data. */
  readonly fit: boolean;
}

/** Why what was taken of a table cannot be put in place yet, in a sentence; null where it can. `widths` are the network's. */
export function verdict({ data, names, flaws }: Taken, { leaveOut, fit }: Agreed, widths: readonly number[]): string | null {
  const [inputs, outputs] = [names.x.length, names.y.length];
  if (inputs === 0) return words.noInput();
  if (outputs === 0) return words.noTarget();
  if (inputs > limits.width) return buildWords.limits.width('input', limits.width);
  if (outputs > limits.width) return buildWords.limits.width('output', limits.width);
  if (data.x.length === 0) return words.noRows();
  if (data.x.length > limits.observations) return words.tooMany(data.x.length, limits.observations);
  if (flaws.length > 0 && !leaveOut) return words.flawed(flaws.length);
  return fit || (inputs === widths[0] && outputs === widths.at(-1))
    ? null
    : words.unfit(widths[0] ?? 1, widths.at(-1) ?? 1, inputs, outputs);
}
