import type { Piece, Rich } from '../notation/rich.ts';
import { whyWords as words } from '../words/why.ts';
import type { Expression, Operation } from './explain.ts';
import { format } from './format.ts';
import { valueOf, type Pass } from './pass.ts';
import { symbolPiece } from './wording.ts';

/** Sums of more terms than this are counted, not listed: the picture beside the sentence has them all. */
const listed = 3;

const joined = (parts: readonly Rich[], by: string): Rich => parts.flatMap((part, i) => (i === 0 ? part : [by, ...part]));

/** A rule of one number in words, for the ear as much as for the eye. */
export function tell(pass: Pass, expression: Expression): Rich {
  if (expression.kind === 'constant') return [format(expression.value, 0)];
  if (expression.kind === 'number') return [symbolPiece(pass, expression.id), ...(expression.before ? [words.before] : [])];
  const args = expression.arguments;
  const parts = args.map((argument) => tell(pass, argument));
  const at = (index: number): Rich => parts[index] ?? [];
  const value = (index: number): number => {
    const argument = args[index];
    return argument?.kind === 'number' ? valueOf(pass, argument.id) : NaN;
  };
  const sentences: Record<Operation, () => readonly Piece[]> = {
    sum: () => (args.length > listed ? words.sumOf(args.length) : joined(parts, words.plus)),
    product: () => joined(parts, words.times),
    difference: () => joined(parts, words.minus),
    square: () => words.square(at(0)),
    quotient: () => joined(parts, words.over),
    relu: () => (value(0) > 0 ? words.reluOn(at(0)) : words.reluOff(at(0))),
    sigmoid: () => words.sigmoid(at(0)),
    linear: () => words.linear(at(0)),
    reluSlope: () => (value(0) > 0 ? words.slopeOn(at(0)) : words.slopeOff(at(0))),
    sigmoidSlope: () => words.sigmoidSlope(at(0)),
    logLoss: () => words.logLoss(at(0), at(1)),
    logLossSlope: () => words.logLossSlope(at(0), at(1)),
  };
  return sentences[expression.operation]();
}
