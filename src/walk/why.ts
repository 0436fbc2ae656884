import type { Vector } from '../core/network.ts';
import type { Rich } from '../notation/rich.ts';
import { stepWords } from '../words/steps.ts';
import { whyWords as words } from '../words/why.ts';
import { batchOf, observationOf } from './batch/ids.ts';
import { evaluate } from './evaluate.ts';
import { explain, type Expression } from './explain.ts';
import { isParameter, parseId, singleOf } from './ids.ts';
import { isExact } from './notes.ts';
import { originOf, type Moment, type Origin } from './origin.ts';
import { valueOf, type Pass } from './pass.ts';
import { tell } from './tell.ts';
import { symbolPiece } from './wording.ts';

/** A number that is asked about; `before` is a parameter's value before this iteration's update. */
export interface Asked {
  readonly id: string;
  readonly before: boolean;
  /** The row of x of its observation, where that has been removed since. */
  readonly gone?: Vector;
}

export interface Operand extends Pick<Asked, 'id' | 'before'> {
  readonly value: number;
  readonly origin: Origin;
}

/** One term of a sum, or all there is where the rule is no sum: the numbers in it, and what it comes to. */
export interface Term {
  readonly expression: Expression;
  readonly operands: readonly Operand[];
  readonly value: number;
  /** Whether it is taken away instead of added. */
  readonly minus: boolean;
}

/** Where a number comes from: one description for the picture, the rule, the sentence and what is copied. */
export interface Why extends Operand {
  /** null: the number is given. */
  readonly expression: Expression | null;
  readonly terms: readonly Term[];
  readonly sum: boolean;
  /** What the sum of the terms is divided by: N where the loss is a mean over observations. */
  readonly over: number | null;
  readonly sentence: Rich;
  /** Conventions that the number rests on. */
  readonly notes: readonly Rich[];
}

function numbersIn(expression: Expression): Asked[] {
  if (expression.kind === 'constant') return [];
  if (expression.kind === 'number') return [{ id: expression.id, before: expression.before === true }];
  const all = expression.arguments.flatMap(numbersIn);
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id && other.before === one.before) === i);
}

/** A convention that the number itself rests on, not the whole step; of a batch's number that of its own observation. */
function notesOn(pass: Pass, id: string): Rich[] {
  const at = parseId(singleOf(id));
  if (!at) return [];
  const [i = 0] = at.indices;
  const n = observationOf(id);
  const beside = (single: string) => (n === null ? single : batchOf(single, n));
  const [h, slopeOfLoss] = [beside(`h.${at.layer}.${i}`), beside(`gradYhat.${i}`)];
  const slope = (at.name === 'jacZH' && at.indices[1] === i) || at.name === 'gradH';
  if (slope && pass.form.activations[at.layer - 1] === 'relu' && valueOf(pass, h) === 0) return [words.reluAtZero(symbolPiece(pass, h))];
  const infinite = () => pass.form.loss === 'log' && !Number.isFinite(valueOf(pass, slopeOfLoss));
  if (at.name === 'loss' && infinite()) return [words.lossFromH(symbolPiece(pass, id))];
  if (at.name === 'gradYhat' && infinite()) return [words.noSlope(symbolPiece(pass, id))];
  const exact = () => pass.form.loss === 'log' && isExact(valueOf(pass, beside(`y.${i}`)), valueOf(pass, beside(`yhat.${i}`)));
  if (at.name === 'loss' && exact()) return [stepWords.lossTermLeftOut(symbolPiece(pass, id))];
  if (at.name === 'gradYhat' && exact()) return [stepWords.slopeTermLeftOut()];
  if (at.name === 'gradH' && at.layer === pass.plan.depth && infinite()) return [words.together(symbolPiece(pass, id))];
  return [];
}

/** A sum, or an update: a difference one part of which is a product. */
const isSum = ({ operation, arguments: args }: Extract<Expression, { kind: 'apply' }>): boolean =>
  operation === 'sum' || (operation === 'difference' && args.some((argument) => argument.kind === 'apply'));

/** The sum in a mean, and what it is divided by. */
function withoutDivisor(expression: Expression | null): { readonly whole: Expression | null; readonly over: number | null } {
  const [whole, divisor] = expression?.kind === 'apply' && expression.operation === 'quotient' ? expression.arguments : [];
  if (whole?.kind !== 'apply' || whole.operation !== 'sum' || divisor?.kind !== 'constant') return { whole: expression, over: null };
  return { whole, over: divisor.value };
}

/** An expression whose parameters, where an update has replaced them, say that they are those from before it: no other rule has new ones. */
function fromBefore(expression: Expression, replaced: (id: string) => boolean): Expression {
  if (expression.kind === 'number')
    return isParameter(expression.id) && replaced(expression.id) ? { ...expression, before: true } : expression;
  return expression.kind === 'constant'
    ? expression
    : { ...expression, arguments: expression.arguments.map((one) => fromBefore(one, replaced)) };
}

const never = () => false;

/**
 * Explains a number of a pass; `replaced` says which parameters stand on the page as the update left them. Throws a RangeError for an id
 * that this network does not have.
 */
export function whyOf(pass: Pass, moment: Moment, { id, before }: Asked, updated: boolean, replaced: (id: string) => boolean = never): Why {
  const after = updated && !before;
  const rule = explain(pass.form, id, after);
  const expression = rule && fromBefore(rule, replaced);
  const operand = (asked: Asked): Operand => ({
    ...asked,
    value: valueOf(pass, asked.id),
    origin: originOf(pass.plan, moment, asked.id),
  });
  const look = (of: string) => valueOf(pass, of);
  const { whole, over } = withoutDivisor(expression);
  const sum = whole?.kind === 'apply' && isSum(whole);
  const parts = sum ? whole.arguments : whole ? [whole] : [];
  const origin = originOf(pass.plan, moment, id, !after);
  return {
    id,
    before,
    value: valueOf(pass, id, after),
    origin,
    expression,
    sum,
    over,
    terms: parts.map((part, k) => ({
      expression: part,
      operands: numbersIn(part).map(operand),
      value: evaluate(part, look),
      minus: sum && whole.operation === 'difference' && k > 0,
    })),
    sentence: expression
      ? [symbolPiece(pass, id), ...words.is, ...tell(pass, expression), '.']
      : words.given(symbolPiece(pass, id), singleOf(id), origin),
    notes: after && pass.form.frozen?.has(id) ? [words.frozen()] : notesOn(pass, id),
  };
}
