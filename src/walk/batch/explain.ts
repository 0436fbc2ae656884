import { divisorOf, type Reduction } from '../../core/batch.ts';
import { range } from '../../core/range.ts';
import { evaluatedTogether, slopes, type Expression, type Form, type Operation } from '../explain.ts';
import { block, scalarId, type Block, type Scalar } from '../ids.ts';
import { gradZBatchBlock, ZBlock } from './ids.ts';

type Applied = Extract<Expression, { readonly kind: 'apply' }>;

const number = (of: Block, ...indices: readonly number[]): Expression => ({ kind: 'number', id: scalarId(of, ...indices) });
const constant = (value: number): Expression => ({ kind: 'constant', value });
const apply = (operation: Operation, ...args: readonly Expression[]): Applied => ({ kind: 'apply', operation, arguments: args });

/** What the rules of a batch depend on besides its network. */
export interface BatchForm {
  /** The observations that are walked. */
  readonly members: readonly number[];
  readonly count: number;
  readonly reduction: Reduction;
}

/**
 * Where a number of the batch form comes from (chapter 3.1, 3.2): column n of every matrix from column n alone; what is summed over
 * observations from all of them, a term for each.
 */
export function batchExplainer(form: Form, { members, count, reduction }: BatchForm): (at: Scalar) => Expression | null {
  const depth = form.widths.length - 1;
  const divisor = divisorOf(reduction, count);
  const shared = (whole: Expression) => (reduction === 'mean' ? apply('quotient', whole, constant(divisor)) : whole);
  const everyone = (term: (n: number) => Expression) => apply('sum', ...members.map(term));
  const slopeOf = (layer: number, i: number, n: number): Expression =>
    slopes[form.activations[layer - 1] ?? 'linear'](number(block('H', layer), i, n), number(ZBlock(layer, depth), i, n));
  const activated = (layer: number, i: number, n: number) =>
    apply(form.activations[layer - 1] ?? 'linear', number(block('H', layer), i, n));
  const miss = (d: number, n: number) => apply('difference', number(block('Y'), d, n), number(block('Yhat'), d, n));

  const explainers: Partial<Record<Scalar['name'], (layer: number, i: number, j: number, k: number) => Expression | null>> = {
    H: (layer, i, n) =>
      apply(
        'sum',
        ...range(form.widths[layer - 1] ?? 0).map((j) =>
          apply('product', number(block('W', layer), i, j), number(ZBlock(layer - 1, depth), j, n)),
        ),
        number(block('c', layer), i),
      ),
    Z: activated,
    Yhat: (_layer, d, n) => activated(depth, d, n),
    lossBatch: (_layer, d, n) =>
      form.loss === 'rss'
        ? apply('square', miss(d, n))
        : apply('logLoss', number(block('Y'), d, n), number(block('Yhat'), d, n), number(block('H', depth), d, n)),
    totalLossBatch: () =>
      shared(apply('sum', ...range(form.widths[depth] ?? 0).flatMap((d) => members.map((n) => number(block('lossBatch'), d, n))))),
    gradYhatBatch: (_layer, d, n) =>
      shared(
        form.loss === 'rss'
          ? apply('product', constant(-2), miss(d, n))
          : apply('logLossSlope', number(block('Y'), d, n), number(block('Yhat'), d, n)),
      ),
    gradHBatch: (layer, i, n) =>
      evaluatedTogether(form, layer)
        ? shared(apply('difference', number(block('Yhat'), i, n), number(block('Y'), i, n)))
        : apply('product', number(gradZBatchBlock(layer, depth), i, n), slopeOf(layer, i, n)),
    gradZBatch: (layer, j, n) =>
      apply(
        'sum',
        ...range(form.widths[layer + 1] ?? 0).map((i) =>
          apply('product', number(block('W', layer + 1), i, j), number(block('gradHBatch', layer + 1), i, n)),
        ),
      ),
    gradWBatch: (layer, i, j) =>
      everyone((n) => apply('product', number(block('gradHBatch', layer), i, n), number(ZBlock(layer - 1, depth), j, n))),
    gradWTerm: (layer, i, j, n) => apply('product', number(block('gradHBatch', layer), i, n), number(ZBlock(layer - 1, depth), j, n)),
    gradCBatch: (layer, i) => everyone((n) => number(block('gradHBatch', layer), i, n)),
  };
  return ({ name, layer, indices: [i = 0, j = 0, k = 0] }) => explainers[name]?.(layer, i, j, k) ?? null;
}

/** A parameter after the batch's update: θ − η ∂L/∂θ, with the gradient over all observations. */
export function explainUpdate({ name, layer, indices }: Scalar): Expression | null {
  if (name !== 'W' && name !== 'c') return null;
  const gradient = block(name === 'W' ? 'gradWBatch' : 'gradCBatch', layer);
  return apply(
    'difference',
    { kind: 'number', id: scalarId(block(name, layer), ...indices), before: true },
    apply('product', number(block('learningRate')), number(gradient, ...indices)),
  );
}
