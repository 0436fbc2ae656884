import { sym, type Sym } from '../notation/symbols.ts';
import type { Form } from './explain.ts';
import { block, blockId, gradZBlock, parseId, scalarId, zBlock, type Block } from './ids.ts';
import type { PlannedStep, Rule } from './plan.ts';
import { fractionOf, symbolOf } from './symbols.ts';

export type Layout = 'column' | 'row' | 'matrix' | 'diagonal' | 'tensor' | 'number';

/** A vector, matrix or tensor in an equation: its symbol, and the block whose numbers fill its tile. */
export interface Factor {
  readonly kind: 'factor';
  readonly symbol: Sym;
  readonly block: string;
  readonly layout: Layout;
  readonly shape: readonly number[];
  /** A parameter as it was before the update that this step is part of. */
  readonly before?: true;
}

export interface Mark {
  readonly kind: 'mark';
  readonly symbol: Sym;
}

export type Term = Factor | Mark;

/** left = terms = results, the last line being what the step writes. */
export interface Equation {
  readonly left: Sym;
  /** `=`, or `←` where a parameter is replaced. */
  readonly relation: Sym;
  readonly terms: readonly Term[];
  readonly results: readonly Factor[];
}

export const mark = (name: Sym['name']): Mark => ({ kind: 'mark', symbol: sym(name) });

/** Makes the factors of a network's equations, with their symbols and shapes. */
export class Maker {
  readonly depth: number;
  readonly form: Form;
  constructor(form: Form) {
    this.form = form;
    this.depth = form.widths.length - 1;
  }
  width(layer: number): number {
    return this.form.widths[layer] ?? 0;
  }
  factor(of: Block, layout: Layout, shape: readonly number[], symbol = symbolOf(blockId(of), this.depth)): Factor {
    return { kind: 'factor', symbol, block: blockId(of), layout, shape };
  }
  column(of: Block, layer: number, symbol?: Sym): Factor {
    return this.factor(of, 'column', [this.width(layer), 1], symbol);
  }
  row(of: Block, layer: number, symbol?: Sym): Factor {
    return this.factor(of, 'row', [1, this.width(layer)], symbol);
  }
  matrix(of: Block, rows: number, columns: number, symbol?: Sym): Factor {
    return this.factor(of, 'matrix', [this.width(rows), this.width(columns)], symbol);
  }
  /** ∂L/∂ŷ, ∂L/∂z: the fraction where it is a factor, as the chapter writes it. */
  fraction(of: Block): Sym {
    return fractionOf(blockId(of), this.depth);
  }
}

type Parts = Omit<Equation, 'relation'> & { readonly relation?: Sym };
type Composer = (make: Maker, layer: number) => Parts;

const openers = { relu: 'reluOpen', sigmoid: 'sigmoidOpen', linear: 'linearOpen' } as const;

const composers: Record<Rule, Composer> = {
  mix: (make, layer) => ({
    left: symbolOf(`h.${layer}`, make.depth),
    terms: [
      make.matrix(block('W', layer), layer, layer - 1),
      mark('times'),
      make.column(zBlock(layer - 1, make.depth), layer - 1),
      mark('plus'),
      make.column(block('c', layer), layer),
    ],
    results: [make.column(block('h', layer), layer)],
  }),
  activate: (make, layer) => ({
    left: symbolOf(blockId(zBlock(layer, make.depth)), make.depth),
    terms: [mark(openers[make.form.activations[layer - 1] ?? 'linear']), make.column(block('h', layer), layer), mark('close')],
    results: [make.column(zBlock(layer, make.depth), layer)],
  }),
  lose: (make, layer) => {
    const y = make.column(block('y'), layer);
    const yhat = make.column(block('yhat'), layer);
    return {
      left: sym('loss'),
      terms:
        make.form.loss === 'rss'
          ? [mark('open'), y, mark('minus'), yhat, mark('closeSquared')]
          : [
              mark('minusOpen'),
              y,
              mark('log'),
              yhat,
              mark('plus'),
              mark('oneMinus'),
              y,
              mark('closeParen'),
              mark('logOneMinus'),
              yhat,
              mark('closeParen'),
              mark('close'),
            ],
      results: [make.column(block('loss'), layer), make.factor(block('totalLoss'), 'number', [])],
    };
  },
  slopeOfLoss: (make, layer) => {
    const y = make.column(block('y'), layer);
    const yhat = make.column(block('yhat'), layer);
    return {
      left: make.fraction(block('gradYhat')),
      terms:
        make.form.loss === 'rss'
          ? [mark('minusTwoOpen'), y, mark('minus'), yhat, mark('closeT')]
          : [
              mark('openMinus'),
              y,
              mark('over'),
              yhat,
              mark('plus'),
              mark('oneMinus'),
              y,
              mark('closeParen'),
              mark('over'),
              mark('oneMinus'),
              yhat,
              mark('closeParen'),
              mark('closeT'),
            ],
      results: [make.row(block('gradYhat'), layer)],
    };
  },
  throughActivation: (make, layer) => {
    const gradZ = gradZBlock(layer, make.depth);
    return {
      left: symbolOf(`gradH.${layer}`, make.depth),
      terms: [make.row(gradZ, layer, make.fraction(gradZ)), mark('times'), make.matrix(block('jacZH', layer), layer, layer)],
      results: [make.row(block('gradH', layer), layer)],
    };
  },
  toWeights: (make, layer) => ({
    left: make.fraction(block('gradW', layer)),
    terms: [
      make.row(block('gradH', layer), layer),
      mark('times'),
      make.factor(block('jacHW', layer), 'tensor', [make.width(layer), make.width(layer), make.width(layer - 1)]),
    ],
    results: [make.matrix(block('gradW', layer), layer, layer - 1)],
  }),
  toIntercepts: (make, layer) => ({
    left: make.fraction(block('gradC', layer)),
    terms: [make.row(block('gradH', layer), layer), mark('times'), make.matrix(block('jacHC', layer), layer, layer)],
    results: [make.row(block('gradC', layer), layer)],
  }),
  throughWeights: (make, layer) => {
    const gradZ = gradZBlock(layer, make.depth);
    return {
      left: make.fraction(gradZ),
      terms: [make.row(block('gradH', layer + 1), layer + 1), mark('times'), make.matrix(block('jacHZ', layer + 1), layer + 1, layer)],
      results: [make.row(gradZ, layer)],
    };
  },
  updateWeights: (make, layer) => {
    const W = make.matrix(block('W', layer), layer, layer - 1);
    return {
      left: W.symbol,
      relation: sym('becomes'),
      terms: [
        { ...W, before: true },
        mark('minus'),
        make.factor(block('learningRate'), 'number', []),
        mark('times'),
        make.matrix(block('gradW', layer), layer, layer - 1),
      ],
      results: [W],
    };
  },
  updateIntercepts: (make, layer) => {
    const c = make.column(block('c', layer), layer);
    return {
      left: c.symbol,
      relation: sym('becomes'),
      terms: [
        { ...c, before: true },
        mark('minus'),
        make.factor(block('learningRate'), 'number', []),
        mark('times'),
        make.column(block('gradC', layer), layer, sym('gradCT', { l: layer })),
      ],
      results: [c],
    };
  },
};

/** The equation of a step: the same for symbols, tiles and shapes. */
export function equationOf(form: Form, step: PlannedStep): Equation {
  return { relation: sym('equals'), ...composers[step.rule](new Maker(form), step.layer) };
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Ids of a factor's cells, row by row, as they stand on the page; for a tensor see `slicesOf`. */
export function cellsOf(factor: Factor): string[][] {
  const of = parseId(factor.block) ?? block('x');
  const [rows = 1, columns = 1] = factor.shape;
  switch (factor.layout) {
    case 'number':
      return [[factor.block]];
    case 'column':
      return range(rows).map((i) => [scalarId(of, i)]);
    case 'diagonal':
      return [range(columns).map((j) => scalarId(of, j, j))];
    case 'row':
      return [range(columns).map((j) => scalarId(of, j))];
    default:
      return range(rows).map((i) => range(columns).map((j) => scalarId(of, i, j)));
  }
}

/** Ids of a tensor's cells: slice i, row j, column k (chapter 2.2.3). */
export function slicesOf(factor: Factor): string[][][] {
  const of = parseId(factor.block) ?? block('x');
  const [slices = 0, rows = 0, columns = 0] = factor.shape;
  return range(slices).map((i) => range(rows).map((j) => range(columns).map((k) => scalarId(of, i, j, k))));
}
