import type { Reduction } from '../../core/batch.ts';
import { descend } from '../../core/descent.ts';
import type { Matrix } from '../../core/network.ts';
import { passOf, type Pass } from '../pass.ts';
import type { Subject } from '../subject.ts';
import { allOf } from './all.ts';
import { batchExplainer, explainUpdate } from './explain.ts';

/** A data set, N × D_x and N × D_y, and the observation that is followed in it. */
export interface Observations {
  readonly x: Matrix;
  readonly y: Matrix;
  readonly followed: number;
}

/** The pass over all observations: that of the followed one, with everybody's numbers, and the update that follows from them all. */
export function batchPassOf(subject: Subject, { x, y, followed }: Observations, reduction: Reduction): Pass {
  const one = passOf(subject);
  const all = allOf(subject, x, y, reduction, followed);
  const explainer = batchExplainer(one.form, all);
  return {
    ...one,
    form: { ...one.form, all: (at, updated) => (updated ? explainUpdate(at) : explainer(at)) },
    all,
    updated: descend(subject, all.gradients.gradW, all.gradients.gradC, subject.learningRate),
  };
}
