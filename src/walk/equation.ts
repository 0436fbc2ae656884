import { range } from '../core/range.ts';
import type { Settings } from '../notation/settings.ts';
import { sym, type Sym } from '../notation/symbols.ts';
import type { Form } from './explain.ts';
import { formatShape } from './format.ts';
import { block, blockId, gradZBlock, parseId, scalarId, zBlock, type Block } from './ids.ts';
import type { PlannedStep, Rule } from './plan.ts';
import { fractionOf, symbolOf } from './symbols.ts';

/**
 * How a block's numbers are laid out. `transposed`: a matrix whose entry i, j stands in row j, column i; `diagonal` and `standing`: a
 * matrix's diagonal as a row or as a column.
 */
export type Layout = 'column' | 'row' | 'matrix' | 'transposed' | 'diagonal' | 'standing' | 'tensor' | 'number';

/** A vector, matrix or tensor in an equation: its symbol, and the block whose numbers fill its tile. */
export interface Factor {
  readonly kind: 'factor';
  readonly symbol: Sym;
  readonly block: string;
  readonly layout: Layout;
  /** As laid out; a tensor's slices come first here. */
  readonly shape: readonly number[];
  /** A tensor whose slices are counted by its last index. */
  readonly slicesLast?: true;
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

/** `2 × 3`, `2 × (2 × 3)`, `(2 × 3) × 2`. */
export function shapeText({ shape, slicesLast }: Factor): string {
  const [slices, ...each] = shape;
  return slicesLast ? `(${formatShape(each)}) × ${slices}` : formatShape(shape);
}

export const mark = (name: Sym['name']): Mark => ({ kind: 'mark', symbol: sym(name) });

/** Makes the factors of a network's equations, with their symbols and shapes. */
export class Maker {
  readonly depth: number;
  readonly form: Form;
  /** Whether derivatives are laid out transposed: gradients as columns, ∂y/∂x as n × m. */
  readonly transposed: boolean;
  constructor(form: Form, layout: Settings['layout']) {
    this.form = form;
    this.transposed = layout === 'denominator';
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
  /** A gradient: a row in numerator layout, a column in denominator layout. */
  gradient(of: Block, layer: number, symbol?: Sym): Factor {
    return this.transposed ? this.column(of, layer, symbol) : this.row(of, layer, symbol);
  }
  /** ∂y/∂x for y of layer `rows` and x of layer `columns`; in denominator layout a column for each entry of y. */
  jacobian(of: Block, rows: number, columns: number): Factor {
    return this.transposed ? this.factor(of, 'transposed', [this.width(columns), this.width(rows)]) : this.matrix(of, rows, columns);
  }
  /** ∂h/∂W as its slices ∂h_i/∂W, each shaped like W: along its first index, or in denominator layout its last. */
  tensor(of: Block, layer: number): Factor {
    const [rows, columns] = [this.width(layer), this.width(layer - 1)];
    return { ...this.factor(of, 'tensor', [rows, rows, columns]), ...(this.transposed ? { slicesLast: true } : {}) };
  }
  /** Factors multiplied in the order of the layout: the chain rule runs from right to left where gradients are columns. */
  chain(first: Factor, second: Factor): readonly Term[] {
    return this.transposed ? [second, mark('times'), first] : [first, mark('times'), second];
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
          ? [mark('minusTwoOpen'), y, mark('minus'), yhat, mark(make.transposed ? 'close' : 'closeT')]
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
              mark(make.transposed ? 'close' : 'closeT'),
            ],
      results: [make.gradient(block('gradYhat'), layer)],
    };
  },
  throughActivation: (make, layer) => {
    const gradZ = gradZBlock(layer, make.depth);
    return {
      left: symbolOf(`gradH.${layer}`, make.depth),
      terms: make.chain(make.gradient(gradZ, layer, make.fraction(gradZ)), make.jacobian(block('jacZH', layer), layer, layer)),
      results: [make.gradient(block('gradH', layer), layer)],
    };
  },
  toWeights: (make, layer) => ({
    left: make.fraction(block('gradW', layer)),
    terms: make.chain(make.gradient(block('gradH', layer), layer), make.tensor(block('jacHW', layer), layer)),
    results: [make.matrix(block('gradW', layer), layer, layer - 1)],
  }),
  toIntercepts: (make, layer) => ({
    left: make.fraction(block('gradC', layer)),
    terms: make.chain(make.gradient(block('gradH', layer), layer), make.jacobian(block('jacHC', layer), layer, layer)),
    results: [make.gradient(block('gradC', layer), layer)],
  }),
  throughWeights: (make, layer) => {
    const gradZ = gradZBlock(layer, make.depth);
    return {
      left: make.fraction(gradZ),
      terms: make.chain(make.gradient(block('gradH', layer + 1), layer + 1), make.jacobian(block('jacHZ', layer + 1), layer + 1, layer)),
      results: [make.gradient(gradZ, layer)],
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
        make.column(block('gradC', layer), layer, make.transposed ? undefined : sym('gradCT', { l: layer })),
      ],
      results: [c],
    };
  },
};

/** The equation of a step: the same for symbols, tiles and shapes. */
export function equationOf(form: Form, step: PlannedStep, layout: Settings['layout'] = 'numerator'): Equation {
  return { relation: sym('equals'), ...composers[step.rule](new Maker(form, layout), step.layer) };
}

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
    case 'standing':
      return range(rows).map((i) => [scalarId(of, i, i)]);
    case 'row':
      return [range(columns).map((j) => scalarId(of, j))];
    case 'transposed':
      return range(rows).map((j) => range(columns).map((i) => scalarId(of, i, j)));
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
