import { batchWords as words } from '../../words/batch.ts';
import { explain, operandsOf } from '../explain.ts';
import { originOf, type Moment } from '../origin.ts';
import type { Pass } from '../pass.ts';
import type { PlannedStep } from '../plan.ts';
import { describeLayer, describeMatrix, type Step } from '../step.ts';
import { batchEquationOf } from './equation.ts';
import { batchOf } from './ids.ts';
import { batchNumberSentence, batchSentencesOf } from './wording.ts';

/** The step of a layer's group whose sentences speak for all of it. */
const speakers: ReadonlySet<PlannedStep['rule']> = new Set(['mix', 'lose', 'toWeights', 'updateWeights']);

/**
 * A stop of the walk over all observations. It has the places of the walk over one: the same steps in the same order, each on whole
 * D × N matrices. At the scalar grain a row at a time is computed, and the followed observation's number speaks for it.
 */
export function describeBatch(pass: Pass, steps: readonly PlannedStep[], scalar: number | null, moment: Moment): Step {
  const { all } = pass;
  const [first] = steps;
  if (!all || !first) throw new RangeError('A step over all observations needs their numbers.');
  const one = scalar === null && steps.length > 1 ? describeLayer(pass, steps, moment) : describeMatrix(pass, first, moment);
  const inBatch = (id: string) => batchOf(id, all.followed);
  const whole: Step = {
    ...one,
    grain: scalar === null ? one.grain : 'scalar',
    writes: one.writes.map(inBatch),
    reads: one.reads.map(({ id, origin }) => ({ id: inBatch(id), origin })),
    title: words.title(one.title, all.count, all.of),
    equations: steps.map((step) => batchEquationOf(pass.form, all, step)),
    short: null,
    sentences: batchSentencesOf(pass, all, steps.find(({ rule }) => speakers.has(rule)) ?? first),
    notes: [],
  };
  const single = scalar === null ? undefined : first.scalars[scalar];
  if (scalar === null || single === undefined) return whole;
  const id = inBatch(single);
  const updating = first.phase === 'update';
  const expression = explain(pass.form, id, updating);
  return {
    ...whole,
    writes: [id],
    reads: operandsOf(expression).map((operand) => ({ id: operand, origin: originOf(pass.plan, moment, operand) })),
    scalar: { id, index: scalar, of: first.scalars.length, expression },
    sentences: [batchNumberSentence(pass, id, updating)],
  };
}
