import { plain, type Rich } from '../notation/rich.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import { stepWords } from '../words/steps.ts';
import { equationOf, type Equation } from './equation.ts';
import { explain, type Expression } from './explain.ts';
import { notesOf } from './notes.ts';
import { originOf, type Moment, type Origin } from './origin.ts';
import { passOf, type Pass } from './pass.ts';
import type { Phase, PlannedStep, Rule } from './plan.ts';
import { shortEquationOf } from './short.ts';
import type { Subject } from './subject.ts';
import { scalarSentencesOf, sentencesOf } from './wording.ts';

export const grains = ['layer', 'matrix', 'scalar'] as const;
export type Grain = (typeof grains)[number];

/**
 * A step of the walk, whole and serialisable: what it writes, what it reads and in which step each of those was computed, its rules,
 * shapes, equations and sentences. Card, stage, announcement and export are all made from this.
 */
export interface Step {
  readonly grain: Grain;
  /** 1-based among the matrix steps of the iteration; the last of them where a layer's step is several. */
  readonly number: number;
  readonly of: number;
  readonly iteration: number;
  readonly phase: Phase;
  readonly layer: number;
  readonly rules: readonly Rule[];
  /** Block ids, or the one number's id at the scalar grain. */
  readonly writes: readonly string[];
  readonly reads: readonly { readonly id: string; readonly origin: Origin }[];
  readonly title: string;
  /** One for each rule. */
  readonly equations: readonly Equation[];
  /** The one rule's equation without the zeros and ones of its Jacobian; null where there are none, or several rules. */
  readonly short: Equation | null;
  /** At the scalar grain: which number, which of how many, and the expression it comes from. */
  readonly scalar?: { readonly id: string; readonly index: number; readonly of: number; readonly expression: Expression | null };
  readonly sentences: readonly Rich[];
  readonly notes: readonly Rich[];
}

function numbered(pass: Pass, planned: PlannedStep, moment: Moment) {
  return {
    number: planned.number,
    of: pass.plan.steps.length,
    iteration: moment.iteration,
    phase: planned.phase,
    layer: planned.layer,
  };
}

/** One matrix step: a whole vector or matrix at once. */
export function describeMatrix(pass: Pass, planned: PlannedStep, moment: Moment): Step {
  return {
    grain: 'matrix',
    ...numbered(pass, planned, moment),
    rules: [planned.rule],
    writes: planned.writes,
    reads: planned.reads.map((id) => ({ id, origin: originOf(pass.plan, moment, id) })),
    title: stepWords.title[planned.rule](planned.layer, pass.plan.depth),
    equations: [equationOf(pass.form, planned, pass.settings.layout)],
    short: shortEquationOf(pass.form, planned, pass.settings.layout),
    sentences: sentencesOf(pass, planned),
    notes: notesOf(pass, planned),
  };
}

/** One number of a matrix step. */
export function describeScalar(pass: Pass, planned: PlannedStep, index: number, moment: Moment): Step {
  const id = planned.scalars[index] ?? planned.scalars[0] ?? '';
  const expression = explain(pass.form, id, planned.phase === 'update');
  const seen = new Map<string, { id: string; origin: Origin }>();
  const visit = (node: Expression | null) => {
    if (node?.kind === 'number') seen.set(node.id, { id: node.id, origin: originOf(pass.plan, moment, node.id) });
    if (node?.kind === 'apply') node.arguments.forEach(visit);
  };
  visit(expression);
  return {
    ...describeMatrix(pass, planned, moment),
    grain: 'scalar',
    writes: [id],
    reads: [...seen.values()],
    scalar: { id, index, of: planned.scalars.length, expression },
    sentences: scalarSentencesOf(pass, planned, id),
  };
}

/** The rule whose sentences speak for a layer's whole step. */
const spokesman: Record<Phase, Rule> = { forward: 'activate', loss: 'lose', backward: 'toWeights', update: 'updateWeights' };

/** All matrix steps of one layer and phase as one. */
export function describeLayer(pass: Pass, group: readonly PlannedStep[], moment: Moment): Step {
  const last = group.at(-1);
  const speaker = group.find((step) => step.rule === spokesman[step.phase]);
  if (!last || !speaker) throw new RangeError('A layer’s step is made of at least one matrix step.');
  const writes = group.flatMap((step) => step.writes);
  const inside = new Set(last.phase === 'update' ? [] : writes);
  const reads = [...new Set(group.flatMap((step) => step.reads))].filter((id) => !inside.has(id));
  return {
    grain: 'layer',
    ...numbered(pass, last, moment),
    rules: group.map((step) => step.rule),
    writes,
    reads: reads.map((id) => ({ id, origin: originOf(pass.plan, moment, id) })),
    title: stepWords.groupTitle[last.phase](last.layer, pass.plan.depth),
    equations: group.map((step) => equationOf(pass.form, step, pass.settings.layout)),
    short: null,
    sentences: sentencesOf(pass, speaker),
    notes: group.flatMap((step) => notesOf(pass, step)),
  };
}

/** One iteration of a subject as a list of steps, at any grain. */
export function walk(
  subject: Subject,
  grain: Grain = 'matrix',
  moment: Moment = { iteration: 0, inherited: false },
  settings: Settings = chapterSettings,
): Step[] {
  const pass = passOf(subject, settings);
  const { steps, groups } = pass.plan;
  switch (grain) {
    case 'layer':
      return groups.map((group) => describeLayer(pass, group, moment));
    case 'matrix':
      return steps.map((planned) => describeMatrix(pass, planned, moment));
    case 'scalar':
      return steps.flatMap((planned) => planned.scalars.map((_, index) => describeScalar(pass, planned, index, moment)));
  }
}

/** The step as one text, for a screen reader. */
export const announcement = (step: Step): string => [`${step.title}.`, ...step.sentences.map(plain), ...step.notes.map(plain)].join(' ');
