import { sym, type Sym } from '../../notation/symbols.ts';
import { mark, type Equation, type Factor, type Layout, type Term } from '../equation.ts';
import type { Form } from '../explain.ts';
import { block, blockId, type Block } from '../ids.ts';
import type { PlannedStep, Rule } from '../plan.ts';
import { symbolOf } from '../symbols.ts';
import type { BatchForm } from './explain.ts';
import { gradZBatchBlock, ZBlock } from './ids.ts';

type Parts = Pick<Equation, 'left' | 'terms' | 'results'> & { readonly becomes?: true };

const openers = { relu: 'reluOpen', sigmoid: 'sigmoidOpen', linear: 'linearOpen' } as const;

/** The factors of one layer's steps: D_l × N matrices with their symbols and shapes. */
function maker(form: Form, { count, reduction }: BatchForm, layer: number) {
  const depth = form.widths.length - 1;
  const width = (l: number) => form.widths[l] ?? 0;
  const factor = (of: Block, layout: Layout, shape: readonly number[], symbol = symbolOf(blockId(of), depth)): Factor => ({
    kind: 'factor',
    symbol,
    block: blockId(of),
    layout,
    shape,
  });
  const wide = (of: Block, l: number, symbol?: Sym) => factor(of, 'matrix', [width(l), count], symbol);
  const weights = (name: 'W' | 'gradWBatch', l: number) => factor(block(name, l), 'matrix', [width(l), width(l - 1)]);
  return {
    depth,
    layer,
    mean: reduction === 'mean',
    count,
    outputs: width(depth),
    activation: form.activations[layer - 1] ?? ('linear' as const),
    rss: form.loss === 'rss',
    factor,
    wide,
    weights,
    H: (l: number) => wide(block('H', l), l),
    Z: (l: number) => wide(ZBlock(l, depth), l),
    gradH: (l: number) => wide(block('gradHBatch', l), l),
    gradZ: (l: number) => wide(gradZBatchBlock(l, depth), l),
    c: factor(block('c', layer), 'column', [width(layer), 1]),
    gradC: factor(block('gradCBatch', layer), 'column', [width(layer), 1], sym('gradCT', { l: layer })),
    rate: factor(block('learningRate'), 'number', []),
    transposed: (l: number): Factor => ({
      ...wide(ZBlock(l, depth), l, l === 0 ? sym('XPlain') : sym('ZT', { l })),
      shape: [count, width(l)],
    }),
    weightsBack: (l: number): Factor => ({ ...weights('W', l), symbol: sym('WT', { l }), shape: [width(l - 1), width(l)] }),
  };
}

type Make = ReturnType<typeof maker>;

/** −2(Yᵀ − Ŷᵀ), or −Yᵀ ⊘ Ŷᵀ + (1 − Yᵀ) ⊘ (1 − Ŷᵀ); divided by N where L is a mean. */
function slopeTerms({ rss, mean, count, depth, wide, Z }: Make): readonly Term[] {
  const [y, yhat] = [wide(block('Y'), depth), Z(depth)];
  const open = mean ? { kind: 'mark' as const, symbol: sym(rss ? 'minusTwoOverNOpen' : 'overNOpenMinus', { n: count }) } : null;
  if (rss) return [open ?? mark('minusTwoOpen'), y, mark('minus'), yhat, mark('close')];
  const over = mark('overEach');
  return [
    open ?? mark('openMinus'),
    y,
    over,
    yhat,
    mark('plus'),
    mark('oneMinus'),
    y,
    mark('closeParen'),
    over,
    mark('oneMinus'),
    yhat,
    mark('closeParen'),
    mark('close'),
  ];
}

const composers: Record<Rule, (make: Make) => Parts> = {
  mix: ({ layer, weights, Z, H, c }) => ({
    left: H(layer).symbol,
    terms: [weights('W', layer), mark('times'), Z(layer - 1), mark('plus'), c],
    results: [H(layer)],
  }),
  activate: ({ layer, activation, H, Z }) => ({
    left: Z(layer).symbol,
    terms: [mark(openers[activation]), H(layer), mark('close')],
    results: [Z(layer)],
  }),
  lose: ({ depth, outputs, rss, wide, Z, factor }) => {
    const [y, yhat] = [wide(block('Y'), depth), Z(depth)];
    const symbol = sym(outputs === 1 ? 'lossBatch' : 'lossBatchd');
    return {
      left: symbol,
      terms: rss
        ? [mark('open'), y, mark('minus'), yhat, mark('closeSquaredEach')]
        : [
            mark('minusOpen'),
            y,
            mark('hadamard'),
            mark('log'),
            yhat,
            mark('plus'),
            mark('oneMinus'),
            y,
            mark('closeParen'),
            mark('hadamard'),
            mark('logOneMinus'),
            yhat,
            mark('closeParen'),
            mark('close'),
          ],
      results: [wide(block('lossBatch'), depth, symbol), factor(block('totalLossBatch'), 'number', [], sym('totalLoss'))],
    };
  },
  slopeOfLoss: (make) => {
    const result = make.gradZ(make.depth);
    return { left: result.symbol, terms: slopeTerms(make), results: [result] };
  },
  throughActivation: ({ layer, gradH, gradZ, wide }) => ({
    left: gradH(layer).symbol,
    terms: [gradZ(layer), mark('hadamard'), wide(block('H', layer), layer, sym('slopesH', { l: layer }))],
    results: [gradH(layer)],
  }),
  toWeights: ({ layer, gradH, transposed, weights }) => ({
    left: sym('gradW', { l: layer }),
    terms: [gradH(layer), mark('times'), transposed(layer - 1)],
    results: [weights('gradWBatch', layer)],
  }),
  toIntercepts: ({ layer, gradH, gradC, count, factor }) => ({
    left: gradC.symbol,
    terms: [gradH(layer), mark('times'), factor(block('gradHBatch', layer), 'column', [count, 1], sym('ones'))],
    results: [gradC],
  }),
  throughWeights: ({ layer, gradH, gradZ, weightsBack }) => ({
    left: gradZ(layer).symbol,
    terms: [weightsBack(layer + 1), mark('times'), gradH(layer + 1)],
    results: [gradZ(layer)],
  }),
  updateWeights: ({ layer, weights, rate }) => ({
    left: weights('W', layer).symbol,
    becomes: true,
    terms: [{ ...weights('W', layer), before: true }, mark('minus'), rate, mark('times'), weights('gradWBatch', layer)],
    results: [weights('W', layer)],
  }),
  updateIntercepts: ({ c, rate, gradC }) => ({
    left: c.symbol,
    becomes: true,
    terms: [{ ...c, before: true }, mark('minus'), rate, mark('times'), gradC],
    results: [c],
  }),
};

/** The equation of a step over all observations at once (chapter 3.1, 3.2). */
export function batchEquationOf(form: Form, batch: BatchForm, step: PlannedStep): Equation {
  const { becomes, ...parts } = composers[step.rule](maker(form, batch, step.layer));
  return { ...parts, relation: sym(becomes ? 'becomes' : 'equals') };
}
