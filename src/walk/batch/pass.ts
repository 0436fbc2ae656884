import type { Reduction } from '../../core/batch.ts';
import { descend } from '../../core/descent.ts';
import { passOf, type Pass } from '../pass.ts';
import type { Subject } from '../subject.ts';
import { allOf, type Observations } from './all.ts';
import { batchExplainer, explainUpdate } from './explain.ts';

/** The pass over all observations, or a batch of them: that of the followed one, everybody's numbers, and the update from them all. */
export function batchPassOf(subject: Subject, observations: Observations, reduction: Reduction): Pass {
  const one = passOf(subject);
  const all = allOf(subject, observations, reduction);
  const explainer = batchExplainer(one.form, all);
  return {
    ...one,
    form: { ...one.form, all: (at, updated) => (updated ? explainUpdate(at) : explainer(at)) },
    all,
    updated: descend(subject, all.gradients.gradW, all.gradients.gradC, subject.learningRate, subject.frozen),
  };
}
