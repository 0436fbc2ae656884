import { sym, type Sym } from '../notation/symbols.ts';
import type { Expression, Operation } from './explain.ts';

/** An expression written out as tiles and marks, for the line that spells one number out. */
export type Token =
  | { readonly kind: 'cell'; readonly id: string; readonly before?: true }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'mark'; readonly symbol: Sym }
  /** One term of a sum: its tiles, and the expression whose value stands under them. */
  | { readonly kind: 'term'; readonly tokens: readonly Token[]; readonly expression: Expression };

const mark = (name: Sym['name']): Token => ({ kind: 'mark', symbol: sym(name) });

const between = (parts: readonly (readonly Token[])[], name: Sym['name']): Token[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [mark(name), ...part]));

type Speller = (args: readonly Expression[]) => Token[];

const wrapped =
  (open: Sym['name'], close: Sym['name']): Speller =>
  (args) => [mark(open), ...args.flatMap(spell), mark(close)];

const [y, yhat] = [0, 1];
const at = (args: readonly Expression[], index: number): Token[] => {
  const argument = args[index];
  return argument ? spell(argument) : [];
};

const spellers: Record<Operation, Speller> = {
  sum: (args) =>
    between(
      args.map((term) => [{ kind: 'term', tokens: spell(term), expression: term }]),
      'plus',
    ),
  product: (args) => between(args.map(factor), 'times'),
  difference: (args) => between(args.map(spell), 'minus'),
  square: wrapped('open', 'closeSquared'),
  quotient: (args) => [mark('open'), ...at(args, 0), mark('close'), mark('over'), ...at(args, 1)],
  relu: wrapped('reluOpen', 'close'),
  sigmoid: wrapped('sigmoidOpen', 'close'),
  linear: wrapped('linearOpen', 'close'),
  reluSlope: wrapped('slopeOpen', 'close'),
  sigmoidSlope: (args) => [...at(args, 0), mark('oneMinus'), ...at(args, 0), mark('closeParen')],
  logLoss: (args) => [
    mark('minusOpen'),
    ...at(args, y),
    mark('log'),
    ...at(args, yhat),
    mark('plus'),
    mark('oneMinus'),
    ...at(args, y),
    mark('closeParen'),
    mark('logOneMinus'),
    ...at(args, yhat),
    mark('closeParen'),
    mark('close'),
  ],
  logLossSlope: (args) => [
    mark('minus'),
    ...at(args, y),
    mark('over'),
    ...at(args, yhat),
    mark('plus'),
    mark('oneMinus'),
    ...at(args, y),
    mark('closeParen'),
    mark('over'),
    mark('oneMinus'),
    ...at(args, yhat),
    mark('closeParen'),
  ],
};

/** A factor of a product; a difference in it needs brackets. */
function factor(expression: Expression): Token[] {
  const tokens = spell(expression);
  return expression.kind === 'apply' && expression.operation === 'difference' ? [mark('open'), ...tokens, mark('close')] : tokens;
}

export function spell(expression: Expression): Token[] {
  switch (expression.kind) {
    case 'number':
      return [{ kind: 'cell', id: expression.id, ...(expression.before ? { before: true } : {}) }];
    case 'constant':
      return [{ kind: 'constant', value: expression.value }];
    case 'apply':
      return spellers[expression.operation](expression.arguments);
  }
}

const opening: ReadonlySet<Sym['name']> = new Set(['open', 'reluOpen', 'sigmoidOpen', 'linearOpen', 'slopeOpen', 'minusOpen']);

/** Whether what stands at i begins a line, as `first` says of its neighbours, or a bracket: only there a negative number needs none. */
export function begins(tokens: readonly Token[], i: number, first: boolean): boolean {
  const before = tokens[i - 1];
  return before ? before.kind === 'mark' && opening.has(before.symbol.name) : first;
}
