import type { Matrix, Vector } from '../core/network.ts';
import { memoise } from '../walk/memoise.ts';
import type { Pass } from '../walk/pass.ts';
import { parseId } from '../walk/ids.ts';

/** The largest magnitudes of a pass: tints and widths are fixed for a whole iteration, so that they keep their meaning from step to step. */
export interface Scales {
  readonly values: number;
  readonly gradients: number;
  readonly weights: number;
  /** Of gradients that are summed over observations. */
  readonly sums: number;
}

function largestOf(vectors: readonly Vector[]): number {
  let most = 0;
  for (const vector of vectors) for (const value of vector) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most;
}

const rowsOf = (matrices: readonly Matrix[]): readonly Vector[] => matrices.flat();

export const scalesOf: (pass: Pass) => Scales = memoise(({ subject, forward, gradients, loss, all }) => {
  const weights = largestOf(rowsOf(subject.layers.map((layer) => layer.W)));
  const parameters = Math.max(weights, largestOf(subject.layers.map((layer) => layer.c)));
  const sums = largestOf(all ? [...rowsOf(all.gradients.gradW), ...all.gradients.gradC] : rowsOf(gradients.gradW));
  const values = all ? rowsOf([...all.pass.H, ...all.pass.Z, all.Y, all.loss]) : [...forward.h, ...forward.z, subject.y, loss];
  const slopes = all
    ? rowsOf([all.gradients.gradYhat, ...all.gradients.gradH, ...all.gradients.gradZ.slice(1)])
    : [gradients.gradYhat, ...gradients.gradH, ...gradients.gradZ.slice(1)];
  const each = largestOf(slopes);
  return { weights, values: Math.max(parameters, largestOf(values)), gradients: all ? each : Math.max(each, sums), sums };
});

/** The scale that a number's tint is measured on. Entries of an activation's Jacobian are slopes, at most 1. */
export function scaleFor(scales: Scales, id: string): number {
  const name = parseId(id)?.name ?? '';
  if (name === 'gradWBatch' || name === 'gradCBatch') return scales.sums;
  if (name.startsWith('grad')) return scales.gradients;
  return name === 'jacZH' || name === 'jacHC' || name === 'learningRate' ? Math.max(scales.values, 1) : scales.values;
}
