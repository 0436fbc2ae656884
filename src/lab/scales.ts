import type { Matrix, Vector } from '../core/network.ts';
import { memoise } from '../walk/memoise.ts';
import type { Pass } from '../walk/pass.ts';
import { parseId } from '../walk/ids.ts';

/** The largest magnitudes of a pass: tints and widths are fixed for a whole iteration, so that they keep their meaning from step to step. */
export interface Scales {
  readonly values: number;
  readonly gradients: number;
  readonly weights: number;
}

const largestOf = (vectors: readonly Vector[]): number =>
  vectors.flat().reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);

const rowsOf = (matrices: readonly Matrix[]): readonly Vector[] => matrices.flat();

export const scalesOf: (pass: Pass) => Scales = memoise(({ subject, forward, gradients, loss }) => {
  const weights = largestOf(rowsOf(subject.layers.map((layer) => layer.W)));
  return {
    weights,
    values: Math.max(weights, largestOf([...forward.h, ...forward.z, subject.y, loss, ...subject.layers.map((layer) => layer.c)])),
    gradients: largestOf([gradients.gradYhat, ...gradients.gradH, ...gradients.gradZ.slice(1), ...rowsOf(gradients.gradW)]),
  };
});

/** The scale that a number's tint is measured on. Entries of an activation's Jacobian are slopes, at most 1. */
export function scaleFor(scales: Scales, id: string): number {
  const name = parseId(id)?.name ?? '';
  if (name.startsWith('grad')) return scales.gradients;
  return name === 'jacZH' || name === 'jacHC' || name === 'learningRate' ? Math.max(scales.values, 1) : scales.values;
}
