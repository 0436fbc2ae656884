import { range } from '../core/range.ts';
import { block, scalarId, type QuantityName } from '../walk/ids.ts';
import { valueOf } from '../walk/pass.ts';
import type { Parts } from './parts.ts';

/** What a mistake comes to, with the other number that was taken, where it was one. */
export interface Wrong {
  readonly value: number;
  readonly of?: string;
}

interface Mistake {
  readonly name: string;
  readonly quantities: readonly QuantityName[];
  /** What comes out where the mistake is made in the step that computes the number, all else being right; nothing where it cannot be made. */
  readonly wrong: (parts: Parts) => readonly Wrong[];
}

const one = (value: number): readonly Wrong[] => [{ value }];
const none: readonly Wrong[] = [];
const when = (possible: boolean, value: () => number): readonly Wrong[] => (possible ? one(value()) : none);

const gradients = ['gradYhat', 'gradH', 'gradZ', 'gradW', 'gradC'] as const;
const parameters = ['W', 'c'] as const;
const isUpdate = ({ at }: Parts) => at.name === 'W' || at.name === 'c';
const squared = ({ pass }: Parts) => pass.form.loss === 'rss';
const outputs = ({ width, depth }: Parts) => width(depth);

/** A parameter before its update, and its gradient. */
const before = ({ pass, id }: Parts) => valueOf(pass, id);
const gradientOf = ({ at, l, i, j, gradW, gradH }: Parts) => (at.name === 'W' ? gradW(l, i, j) : gradH(l, i));

/** What a gradient’s mistake does to the number: to a gradient itself, or through the update to a parameter. */
const through = (parts: Parts, gradient: number): number => (isUpdate(parts) ? before(parts) - parts.eta * gradient : gradient);

/** ∂L/∂W_ij, ∂L/∂c_i or ∇h_i made with another ∇h than the right one. */
function withGradH(parts: Parts, gradH: (layer: number, i: number) => number): number {
  const { at, l, i, j, z, W, width, sum } = parts;
  if (at.name === 'gradZ') return sum(width(l + 1), (k) => gradH(l + 1, k) * W(l + 1, k, i));
  return at.name === 'gradW' || at.name === 'W' ? gradH(l, i) * z(l - 1, j) : gradH(l, i);
}

const square = ({ width, l }: Parts) => width(l) === width(l - 1);

/** Numbers of the same block; of a large matrix only those in the same row or column. */
export function others({ pass, at, id, l, i, j }: Parts): readonly string[] {
  const all = pass.plan.steps.flatMap((step) => step.scalars).filter((other) => other !== id);
  const [rows, columns] = [pass.plan.widths[l] ?? 0, pass.plan.widths[l - 1] ?? 0];
  if (at.name === 'W' || at.name === 'gradW') {
    const of = block(at.name, l);
    return [
      ...range(columns).flatMap((k) => (k === j ? [] : [scalarId(of, i, k)])),
      ...range(rows).flatMap((k) => (k === i ? [] : [scalarId(of, k, j)])),
    ];
  }
  const stem = id.replace(/\d+$/, '');
  return at.indices.length === 1 ? [...new Set(all.filter((other) => other.replace(/\d+$/, '') === stem))] : [];
}

/**
 * Every mistake that is looked for, the likeliest first: its name, the numbers in which it can be made, and what then comes out.
 * Words for each are in words/en/predict.ts.
 */
export const mistakes = [
  {
    // y − ŷ where ŷ − y belongs
    name: 'differenceReversed',
    quantities: ['gradYhat', 'gradH'],
    wrong: (p) => when(p.at.name === 'gradYhat' ? squared(p) : !squared(p) && p.l === p.depth, () => -p.right),
  },
  {
    name: 'signFlipped',
    quantities: ['h', 'z', 'yhat', 'loss', 'totalLoss', ...gradients],
    wrong: (p) => when(p.at.name !== 'gradYhat' || !squared(p), () => -p.right),
  },
  {
    name: 'factorTwoMissing',
    quantities: [...gradients, ...parameters],
    wrong: (p) => when(squared(p), () => (isUpdate(p) ? through(p, gradientOf(p) / 2) : p.right / 2)),
  },
  { name: 'factorTwoAndSign', quantities: gradients, wrong: (p) => when(squared(p), () => -p.right / 2) },
  {
    name: 'slopeForgotten',
    quantities: ['gradH', 'gradZ', 'gradW', 'gradC', ...parameters],
    wrong: (p) => one(through(p, withGradH(p, p.gradZ))),
  },
  {
    // f in place of f′
    name: 'valueForSlope',
    quantities: ['gradH', 'gradZ', 'gradW', 'gradC', ...parameters],
    wrong: (p) =>
      one(
        through(
          p,
          withGradH(p, (layer, k) => p.gradZ(layer, k) * p.z(layer, k)),
        ),
      ),
  },
  { name: 'valueForSlope', quantities: ['jacZH'], wrong: (p) => when(p.i === p.j, () => p.z(p.l, p.i)) },
  { name: 'slopeForValue', quantities: ['z', 'yhat'], wrong: (p) => one(p.slope(p.l, p.i)) },
  { name: 'hForZ', quantities: ['z', 'yhat'], wrong: (p) => one(p.h(p.l, p.i)) },
  {
    name: 'hForZ',
    quantities: ['h'],
    wrong: (p) => when(p.l > 1, () => p.sum(p.width(p.l - 1), (k) => p.W(p.l, p.i, k) * p.h(p.l - 1, k)) + p.c(p.l, p.i)),
  },
  {
    name: 'hForZ',
    quantities: ['gradW', 'W'],
    wrong: (p) => when(p.l > 1, () => through(p, p.gradH(p.l, p.i) * p.h(p.l - 1, p.j))),
  },
  { name: 'updateForgotten', quantities: parameters, wrong: (p) => one(before(p)) },
  { name: 'ascent', quantities: parameters, wrong: (p) => one(before(p) + p.eta * gradientOf(p)) },
  { name: 'rateForgotten', quantities: parameters, wrong: (p) => one(before(p) - gradientOf(p)) },
  { name: 'ascentWithoutRate', quantities: parameters, wrong: (p) => one(before(p) + gradientOf(p)) },
  {
    name: 'changeOnly',
    quantities: parameters,
    wrong: (p) => [{ value: -p.eta * gradientOf(p) }, { value: p.eta * gradientOf(p) }],
  },
  {
    // Columns forwards, rows backwards: it takes a square W for that to be possible at all.
    name: 'transposed',
    quantities: ['h'],
    wrong: (p) => when(square(p), () => p.sum(p.width(p.l - 1), (k) => p.W(p.l, k, p.i) * p.z(p.l - 1, k)) + p.c(p.l, p.i)),
  },
  {
    name: 'transposed',
    quantities: ['gradZ'],
    wrong: (p) => when(p.width(p.l) === p.width(p.l + 1), () => p.sum(p.width(p.l + 1), (k) => p.gradH(p.l + 1, k) * p.W(p.l + 1, p.i, k))),
  },
  {
    name: 'transposed',
    quantities: ['gradW', 'W'],
    wrong: (p) => when(p.j < p.width(p.l) && p.i < p.width(p.l - 1), () => through(p, p.gradH(p.l, p.j) * p.z(p.l - 1, p.i))),
  },
  {
    name: 'weightsUpdatedFirst',
    quantities: ['gradZ'],
    wrong: (p) => one(p.sum(p.width(p.l + 1), (k) => p.gradH(p.l + 1, k) * p.Wnew(p.l + 1, k, p.i))),
  },
  { name: 'interceptForgotten', quantities: ['h'], wrong: (p) => one(p.right - p.c(p.l, p.i)) },
  { name: 'interceptForgotten', quantities: ['z', 'yhat'], wrong: (p) => one(p.f(p.l, p.h(p.l, p.i) - p.c(p.l, p.i))) },
  { name: 'inputForgotten', quantities: ['gradW', 'W'], wrong: (p) => one(through(p, p.gradH(p.l, p.i))) },
  {
    name: 'oneBranchOnly',
    quantities: ['gradZ'],
    wrong: (p) =>
      p.width(p.l + 1) < 2
        ? none
        : range(p.width(p.l + 1)).map((k) => ({
            value: p.gradH(p.l + 1, k) * p.W(p.l + 1, k, p.i),
            of: scalarId(block('gradH', p.l + 1), k),
          })),
  },
  {
    name: 'notSquared',
    quantities: ['loss'],
    wrong: (p) => {
      const miss = valueOf(p.pass, `y.${p.i}`) - p.z(p.depth, p.i);
      return squared(p) ? [{ value: miss }, { value: -miss }] : none;
    },
  },
  { name: 'halved', quantities: ['loss', 'totalLoss'], wrong: (p) => when(squared(p), () => p.right / 2) },
  {
    name: 'meanOfOutputs',
    quantities: ['totalLoss', ...gradients, ...parameters],
    wrong: (p) => when(outputs(p) > 1, () => (isUpdate(p) ? through(p, gradientOf(p) / outputs(p)) : p.right / outputs(p))),
  },
  { name: 'sumOfObservations', quantities: ['totalLoss', 'gradW', 'gradC', ...parameters], wrong: (p) => overAll(p, 1) },
  {
    name: 'meanOfObservations',
    quantities: ['totalLoss', 'gradW', 'gradC', ...parameters],
    wrong: (p) => overAll(p, p.observations.length),
  },
  {
    name: 'otherNumber',
    quantities: ['h', 'z', 'yhat', 'loss', ...gradients, ...parameters],
    wrong: (p) => others(p).map((of) => ({ of, value: valueOf(p.pass, of, true) })),
  },
] as const satisfies readonly Mistake[];

export type MistakeName = (typeof mistakes)[number]['name'];

/** The same number summed over all observations, divided by `by`. */
function overAll(parts: Parts, by: number): readonly Wrong[] {
  const { observations, id } = parts;
  if (observations.length < 2) return none;
  const of = isUpdate(parts) ? id.replace('W', 'gradW').replace('c', 'gradC') : id;
  const total = parts.sum(observations.length, (n) => valueOf(observations[n] ?? parts.pass, of));
  return one(through(parts, total / by));
}
