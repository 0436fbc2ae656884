import { equationOf, type Equation, type Factor, type Term } from '../walk/equation.ts';
import { evaluatedTogether, explain, type Expression, type Operation } from '../walk/explain.ts';
import { blockOf } from '../walk/ids.ts';
import type { Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { stepWords } from '../words/steps.ts';
import { blocksOf } from './quantities.ts';

/** A step's rule as a line of Python over whole arrays, read off its equation and its expressions, so that no rule is written again. */

/** `W.1` → `W1`, `yhat` → `yhat`. */
export const variable = (block: string): string => block.replace('.', '');

export type Names = (block: string) => string;

/** Python's literal of a number: always a float, whatever its size. */
export function pyNumber(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : 'float("-inf")';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

const args = (parts: readonly string[]) => parts.join(', ');

const operations: Record<Operation, (parts: readonly string[]) => string> = {
  sum: (parts) => parts.join(' + '),
  product: (parts) => parts.join(' * '),
  difference: (parts) => `(${parts.join(' - ')})`,
  quotient: (parts) => parts.join(' / '),
  square: ([a]) => `${a} ** 2`,
  relu: (parts) => `relu(${args(parts)})`,
  sigmoid: (parts) => `sigmoid(${args(parts)})`,
  linear: ([h = '']) => h,
  reluSlope: (parts) => `relu_slope(${args(parts)})`,
  sigmoidSlope: (parts) => `sigmoid_slope(${args(parts)})`,
  logLoss: (parts) => `log_loss(${args(parts)})`,
  logLossSlope: (parts) => `log_loss_slope(${args(parts)})`,
};

/** A sum over all numbers of one block: L = Σ𝓛_d. */
function summed(expression: Expression, names: Names): string | null {
  if (expression.kind !== 'apply' || expression.operation !== 'sum') return null;
  const blocks = new Set(expression.arguments.map((part) => (part.kind === 'number' ? blockOf(part.id) : '')));
  const [block = ''] = blocks;
  return blocks.size === 1 && block !== '' ? `${names(block)}.sum()` : null;
}

/** The expression of a block's first number, over whole blocks: what is done to each number is done to all. */
export function codeOf(expression: Expression, names: Names): string {
  switch (expression.kind) {
    case 'constant':
      return pyNumber(expression.value);
    case 'number':
      return names(blockOf(expression.id));
    case 'apply':
      return summed(expression, names) ?? operations[expression.operation](expression.arguments.map((argument) => codeOf(argument, names)));
  }
}

const ranks = { number: 0, column: 1, row: 1, matrix: 2, transposed: 2, diagonal: 1, standing: 1, tensor: 3 } as const;

/** Where a block's first number comes from. */
export function firstOf(pass: Pass, block: string): Expression | null {
  const rank = ranks[blocksOf(pass).get(block)?.layout ?? 'number'];
  return explain(pass.form, [block, ...Array.from({ length: rank }, () => 0)].join('.'));
}

const linear = new Set(['times', 'plus', 'minus']);
const isProduct = (terms: readonly Term[]) => terms.every((term) => term.kind === 'factor' || linear.has(term.symbol.name));

/** Matrix products and sums, as the equation has them. Vectors are one-dimensional, so that rows and columns need no transposing. */
function linearCode(terms: readonly Term[], names: Names): string {
  const [first, , third] = terms;
  if (first?.kind === 'factor' && third?.kind === 'factor' && third.layout === 'tensor')
    return `einsum("i,ijk->jk", ${names(first.block)}, ${names(third.block)})`;
  const signs: Partial<Record<string, string>> = { plus: '+', minus: '-' };
  return terms
    .map((term, k) => {
      if (term.kind === 'factor') return names(term.block);
      const before = terms[k - 1];
      const scales = before?.kind === 'factor' && before.layout === 'number';
      return signs[term.symbol.name] ?? (scales ? '*' : '@');
    })
    .join(' ');
}

/** What each result of a step is made by: [block, code]. */
export function assignments(pass: Pass, step: PlannedStep, names: Names): (readonly [string, string])[] {
  const { terms, results }: Equation = equationOf(pass.form, step);
  const together = step.rule === 'throughActivation' && evaluatedTogether(pass.form, step.layer);
  if (isProduct(terms) && !together) return results.map(({ block }) => [block, linearCode(terms, names)]);
  return results.map(({ block }) => {
    const expression = firstOf(pass, block);
    return [block, expression ? codeOf(expression, names) : names(block)];
  });
}

/** The Jacobians that a step's equation multiplies by. */
export const jacobiansOf = (pass: Pass, step: PlannedStep): Factor[] =>
  equationOf(pass.form, step)
    .terms.filter((term) => term.kind === 'factor')
    .filter(({ block }) => block.startsWith('jac'));

export const titleOf = ({ rule, layer }: PlannedStep, pass: Pass): string => stepWords.title[rule](layer, pass.plan.depth);
