import type { Scene } from '../lab/scene.ts';
import type { Factors } from '../lab/state.ts';
import type { Walk } from '../lab/walk.ts';
import type { Equation, Factor } from '../walk/equation.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { walk as walkOver, type Step } from '../walk/step.ts';
import { tooWide, type Length } from './fit.ts';
import { idsIn } from './cells.ts';
import { printer, type Printing } from './decimals.ts';

/** A step of the walk as a block of a handout. */
export interface HandoutStep {
  readonly step: Step;
  readonly planned: PlannedStep;
  readonly equation: Equation;
  /** Whether the equation's factors are printed in numbers; of a walk over all observations the results alone are. */
  readonly factors: boolean;
  /** Whether the tensor that the rule is about was too wide for the page. */
  readonly folded: boolean;
}

const parameter = /^(W|c)\./;

/** What a walk begins with: every factor of its equations that no step computes, and the parameters as they are before the update. */
export function givenIn(steps: readonly Step[]): readonly Factor[] {
  const written = new Set(steps.flatMap((step) => step.writes).filter((id) => !parameter.test(id)));
  const factors = steps.flatMap(({ equations }) => equations.flatMap(({ terms }) => terms)).filter((term) => term.kind === 'factor');
  const blocks = new Map<string, Factor>();
  for (const factor of factors)
    if (!written.has(factor.block) && !factor.block.startsWith('jac') && !factor.block.startsWith('grad') && !blocks.has(factor.block))
      blocks.set(factor.block, factor);
  const all = [...blocks.values()];
  return [...all.filter(({ block }) => !parameter.test(block)), ...all.filter(({ block }) => parameter.test(block))];
}

/** How a factor's numbers are printed; a result of the update as it is after it. */
export function numbersOf(pass: Pass, factor: Factor, updated: boolean, printing: Printing = 'rounded') {
  const after = updated && factor.before !== true;
  const value = (id: string) => valueOf(pass, id, after);
  const print = printer(
    idsIn(pass, factor).map((id) => ({ id, value: value(id) })),
    printing,
    pass.settings,
  );
  return { value, text: (id: string) => print(id, value(id)) };
}

/** The longest of a factor's numbers. */
export const lengthIn =
  (pass: Pass): Length =>
  (factor) => {
    const { text } = numbersOf(pass, factor, false);
    return Math.max(...idsIn(pass, factor).map((id) => text(id).length));
  };

/** The steps of the iteration that a scene is in, by the walk in force. */
export function handoutOf({ pass, moment }: Scene, walk: Walk | null, factors: Factors, width: number): readonly HandoutStep[] {
  const { steps } = pass.plan;
  const described = walk
    ? steps.map((one) => walk.describe(pass, [one], null, moment))
    : walkOver(pass.subject, 'matrix', moment, pass.settings);
  const length = lengthIn(pass);
  return described.flatMap((step, k): HandoutStep[] => {
    const [full] = step.equations;
    const planned = steps[k];
    if (!full || !planned) return [];
    const folded = factors === 'full' && step.short !== null && !walk && tooWide(full, width, length);
    const equation = step.short && (factors === 'short' || folded) ? step.short : full;
    return [{ step, planned, equation, factors: !walk, folded }];
  });
}
