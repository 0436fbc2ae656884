import type { ActivationName, LossName } from '../core/network.ts';
import type { Frozen } from '../core/regime.ts';
import { range } from '../core/range.ts';
import { block, gradZBlock, parseId, scalarId, zBlock, type Scalar } from './ids.ts';

/**
 * Where a number comes from, as an expression over other numbers. Everything that says how a single number was made
 * (the spelled-out row, the highlighted operands, an explanation) reads it from here.
 */
export type Expression =
  | { readonly kind: 'number'; readonly id: string; /** a parameter's value before this iteration's update */ readonly before?: true }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'apply'; readonly operation: Operation; readonly arguments: readonly Expression[] };

export type Operation =
  | 'sum'
  | 'product'
  | 'difference'
  | 'square'
  | 'quotient'
  | ActivationName // f(h)
  | 'reluSlope' // of h: 1 where h > 0, else 0 (chapter 1.3)
  | 'sigmoidSlope' // of z = σ(h): z(1 − z)
  | 'logLoss' // of y, ŷ, h: evaluated from h, so that a saturated ŷ keeps its digits
  | 'logLossSlope'; // of y, ŷ: −y/ŷ + (1−y)/(1−ŷ); a term whose weight is 0 is left out

/** What the rules of a network depend on besides its numbers. */
export interface Form {
  readonly widths: readonly number[];
  /** f⁽¹⁾…f⁽ᴸ⁾ */
  readonly activations: readonly ActivationName[];
  readonly loss: LossName;
  /** The parameters that keep their values whatever their gradients are. */
  readonly frozen?: Frozen;
  /** Where the numbers of all observations at once come from (batch/explain.ts). */
  readonly all?: (at: Scalar, updated: boolean) => Expression | null;
}

const number = (id: string): Expression => ({ kind: 'number', id });
const constant = (value: number): Expression => ({ kind: 'constant', value });
const apply = (operation: Operation, ...args: readonly Expression[]): Expression => ({ kind: 'apply', operation, arguments: args });
type Explainer = (form: Form, layer: number, i: number, j: number, k: number) => Expression | null;

const depthOf = (form: Form) => form.widths.length - 1;
const z = (form: Form, layer: number, i: number) => number(scalarId(zBlock(layer, depthOf(form)), i));
const gradH = (layer: number, i: number) => number(scalarId(block('gradH', layer), i));
const given: Explainer = () => null;

/** z⁽ˡ⁾ᵢ = f⁽ˡ⁾(h⁽ˡ⁾ᵢ) */
const activation: Explainer = (form, layer, i) => apply(form.activations[layer - 1] ?? 'linear', number(scalarId(block('h', layer), i)));

/** ∂z/∂h of each activation, of whichever of h and z it is computed from. */
export const slopes: Record<ActivationName, (h: Expression, z: Expression) => Expression> = {
  relu: (h) => apply('reluSlope', h),
  sigmoid: (_h, z) => apply('sigmoidSlope', z),
  linear: () => constant(1),
};

/** ∂zᵢ/∂hᵢ */
const slope = (form: Form, layer: number, i: number): Expression =>
  slopes[form.activations[layer - 1] ?? 'linear'](number(scalarId(block('h', layer), i)), z(form, layer, i));

/** True where ∇h⁽ᴸ⁾ is evaluated as ŷ − y, sigmoid and log loss together (chapter 2.3). */
export const evaluatedTogether = (form: Form, layer: number) =>
  layer === depthOf(form) && form.loss === 'log' && form.activations[layer - 1] === 'sigmoid';

const update =
  (parameter: 'W' | 'c', gradient: 'gradW' | 'gradC') =>
  (id: string, ...indices: readonly number[]): Expression => {
    const layer = parseId(id)?.layer ?? 0;
    return apply(
      'difference',
      { kind: 'number', id: scalarId(block(parameter, layer), ...indices), before: true },
      apply('product', number('learningRate'), number(scalarId(block(gradient, layer), ...indices))),
    );
  };
const updateW = update('W', 'gradW');
const updateC = update('c', 'gradC');

const explainers: Partial<Record<string, Explainer>> = {
  h: (form, layer, i) =>
    apply(
      'sum',
      ...range(form.widths[layer - 1] ?? 0).map((j) => apply('product', number(scalarId(block('W', layer), i, j)), z(form, layer - 1, j))),
      number(scalarId(block('c', layer), i)),
    ),
  z: activation,
  yhat: (form, _layer, i, j, k) => activation(form, depthOf(form), i, j, k),
  loss: (form, _layer, d) =>
    form.loss === 'rss'
      ? apply('square', apply('difference', number(`y.${d}`), number(`yhat.${d}`)))
      : apply('logLoss', number(`y.${d}`), number(`yhat.${d}`), number(scalarId(block('h', depthOf(form)), d))),
  totalLoss: (form) => apply('sum', ...range(form.widths.at(-1) ?? 0).map((d) => number(`loss.${d}`))),
  gradYhat: (form, _layer, d) =>
    form.loss === 'rss'
      ? apply('product', constant(-2), apply('difference', number(`y.${d}`), number(`yhat.${d}`)))
      : apply('logLossSlope', number(`y.${d}`), number(`yhat.${d}`)),
  gradH: (form, layer, i) =>
    evaluatedTogether(form, layer)
      ? apply('difference', number(`yhat.${i}`), number(`y.${i}`))
      : apply('product', number(scalarId(gradZBlock(layer, depthOf(form)), i)), number(scalarId(block('jacZH', layer), i, i))),
  gradZ: (form, layer, j) =>
    apply(
      'sum',
      ...range(form.widths[layer + 1] ?? 0).map((i) =>
        apply('product', gradH(layer + 1, i), number(scalarId(block('W', layer + 1), i, j))),
      ),
    ),
  gradW: (form, layer, i, j) => apply('product', gradH(layer, i), z(form, layer - 1, j)),
  gradC: (_form, layer, i) => apply('product', gradH(layer, i), constant(1)),
  jacZH: (form, layer, i, j) => (i === j ? slope(form, layer, i) : constant(0)),
  jacHZ: (_form, layer, i, j) => number(scalarId(block('W', layer), i, j)),
  jacHC: (_form, _layer, i, j) => constant(i === j ? 1 : 0),
  jacHW: (form, layer, i, j, k) => (i === j ? z(form, layer - 1, k) : constant(0)),
  x: given,
  y: given,
};

/**
 * The expression for a number, or null for one that is given: x, y, η, and a parameter.
 * With `updated`, a parameter's value after this iteration's update: θ − η ∂L/∂θ, or θ where it is frozen.
 */
export function explain(form: Form, id: string, updated = false): Expression | null {
  const parsed = parseId(id);
  if (!parsed) return null;
  const [i = 0, j = 0, k = 0] = parsed.indices;
  const parameter = updated && (parsed.name === 'W' || parsed.name === 'c');
  if (parameter && form.frozen?.has(id)) return { kind: 'number', id, before: true };
  const all = parameter || !explainers[parsed.name] ? form.all?.(parsed, parameter) : null;
  if (all) return all;
  if (parameter) return parsed.name === 'W' ? updateW(id, i, j) : updateC(id, i);
  return explainers[parsed.name]?.(form, parsed.layer, i, j, k) ?? null;
}

/** The ids in an expression, each once, in order. */
export function operandsOf(expression: Expression | null): string[] {
  if (!expression || expression.kind === 'constant') return [];
  if (expression.kind === 'number') return [expression.id];
  return [...new Set(expression.arguments.flatMap(operandsOf))];
}
