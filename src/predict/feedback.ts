import type { Rich } from '../notation/rich.ts';
import { format, formatShape } from '../walk/format.ts';
import { blockOf, isParameter } from '../walk/ids.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import { whyOf } from '../walk/why.ts';
import { symbolPiece } from '../walk/wording.ts';
import { predictWords as words } from '../words/predict.ts';
import type { Diagnosis, Verdict } from './check.ts';
import { signOf, type Question } from './question.ts';
import { equationFor, shapeOf } from './shape.ts';

/** The question as a sentence; a parameter is asked for as its update leaves it. */
export function promptOf(pass: Pass, { kind, id }: Question): Rich {
  const symbol = symbolPiece(pass, id);
  if (kind === 'shape') return words.askShape(symbol);
  if (kind === 'sign') return isParameter(id) ? words.askSignUpdated(symbol) : words.askSign(symbol);
  return isParameter(id) ? words.askUpdated(symbol) : words.askNumber(symbol);
}

function whyShape(pass: Pass, id: string): Rich {
  const factors = equationFor(pass, id)?.terms.filter((term) => term.kind === 'factor') ?? [];
  const [left, right] = factors;
  const isProduct = /^(h|gradH|gradZ|gradW|gradC|H|gradZBatch|gradWBatch|gradCBatch)\b/.test(id);
  if (!left) return words.shapeOfGiven();
  if (!isProduct || !right) return words.shapeOfSame();
  const shapes = [formatShape(left.shape), formatShape(right.shape)] as const;
  return right.layout === 'tensor' ? words.shapeOfTensor(...shapes) : words.shapeOfProduct(shapes);
}

const whyNumber = (pass: Pass, id: string): Rich =>
  whyOf(pass, { iteration: 0, inherited: false }, { id, before: false }, isParameter(id)).sentence;

/** Why the answer is what it is, in one sentence: from the rule of the step that makes it. */
const whyIn = (pass: Pass, { kind, id }: Question): Rich => (kind === 'shape' ? whyShape(pass, id) : whyNumber(pass, id));

/** Decimals that the page shows of it: a loss gets four, and what two decimals would show as 0 gets what it needs. */
function textOf(id: string, value: number): string {
  if (value !== 0 && Math.abs(value) < 0.005) return format(value, 1 - Math.floor(Math.log10(Math.abs(value))));
  return format(value, /loss(Batch)?$/i.test(blockOf(id)) && Math.abs(value) < 10 ? 4 : 2);
}

function answerTo(pass: Pass, { kind, id }: Question): Rich {
  if (kind === 'shape') return [formatShape(shapeOf(pass, id) ?? [])];
  const value = valueOf(pass, id, true);
  const text = textOf(id, value);
  return [kind === 'sign' ? `${words.signs[signOf(value)]}${value === 0 ? '' : `: ${text}`}` : text];
}

/** Why there was nothing to answer: what comes out in place of a finite number. */
export function notFiniteOf(pass: Pass, { id }: Question): Rich {
  const value = valueOf(pass, id, true);
  // A prediction of exactly 0 or 1 is finite itself; only the slope there is not.
  const exact = id.startsWith('gradYhat') && value !== 0 && !Number.isNaN(value) && pass.form.loss === 'log';
  return (exact ? words.noSlope : words.cameOut)(symbolPiece(pass, id), Number.isNaN(value) ? words.noNumber : format(value));
}

/** The answer and why, for someone who gave up. */
export const shownOf = (pass: Pass, question: Question): Rich => words.shown(answerTo(pass, question), whyIn(pass, question));

/** What is said of an answer: right and why; which mistakes it comes from; or, where it tells nothing, the rule. */
export function feedbackOf(pass: Pass, question: Question, verdict: Verdict): Rich {
  if (verdict.kind === 'unreadable') return [words.unreadable[question.kind]];
  if (verdict.kind === 'right') return words.right(answerTo(pass, question), whyIn(pass, question));
  const tell = (diagnosis: Diagnosis) =>
    words.mistake(diagnosis, diagnosis.of === undefined ? [] : [symbolPiece(pass, diagnosis.of)], question.kind === 'shape');
  const [first, ...rest] = verdict.diagnoses.map(tell);
  if (!first) return words.wrongUnknown(question.kind === 'shape' ? [] : whyNumber(pass, question.id));
  return [...words.wrong(first), ...(rest.length > 0 ? [' ', ...words.orWhen(rest)] : [])];
}
