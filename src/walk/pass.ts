import { backward, type Gradients } from '../core/backward.ts';
import { descend } from '../core/descent.ts';
import { forward, lossOf, type ForwardPass } from '../core/forward.ts';
import { activations } from '../core/activations.ts';
import { widths, type Network, type Vector } from '../core/network.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import type { All } from './batch/all.ts';
import { memoise } from './memoise.ts';
import type { Form } from './explain.ts';
import { parseId, type Scalar } from './ids.ts';
import { planOf, type Plan } from './plan.ts';
import type { Subject } from './subject.ts';

/** Every number of one iteration: forward, loss, backward, update. */
export interface Pass {
  readonly subject: Subject;
  readonly plan: Plan;
  readonly form: Form;
  readonly forward: ForwardPass;
  readonly loss: Vector;
  readonly totalLoss: number;
  readonly gradients: Gradients;
  /** The parameters after this iteration's update. */
  readonly updated: Network;
  /** How its symbols are written. */
  readonly settings: Settings;
  /** The numbers of all observations, where the walk goes over all of them at once; the others are then those of the one followed. */
  readonly all?: All;
}

function compute(subject: Subject): Pass {
  const pass = forward(subject, subject.x);
  const { loss, totalLoss } = lossOf(subject, pass, subject.y);
  const gradients = backward(subject, pass, subject.y);
  const sizes = widths(subject);
  const plan = planOf(sizes);
  return {
    subject,
    plan,
    form: {
      widths: plan.widths,
      activations: subject.layers.map((layer) => layer.activation),
      loss: subject.loss,
      ...(subject.frozen ? { frozen: subject.frozen } : {}),
    },
    forward: pass,
    loss,
    totalLoss,
    gradients,
    updated: descend(subject, gradients.gradW, gradients.gradC, subject.learningRate, subject.frozen),
    settings: chapterSettings,
  };
}

const computed = memoise(compute);
const written = memoise((settings: Settings) => memoise((subject: Subject): Pass => ({ ...computed(subject), settings })));

/** The pass of a subject, computed once for each; the same object for the same settings. */
export const passOf = (subject: Subject, settings: Settings = chapterSettings): Pass =>
  settings === chapterSettings ? computed(subject) : written(settings)(subject);

/** ∂z⁽ˡ⁾ᵢ/∂h⁽ˡ⁾ᵢ, the diagonal of the activation's Jacobian (chapter 2.2.2). */
export function slopeAt(pass: Pass, layer: number, i: number): number {
  const activation = pass.subject.layers[layer - 1]?.activation ?? 'linear';
  return activations[activation].slope(pass.forward.h[layer - 1]?.[i] ?? NaN, pass.forward.z[layer]?.[i] ?? NaN);
}

type Reader = (pass: Pass, at: Scalar, updated: boolean) => number | undefined;

const parametersOf = (pass: Pass, layer: number, updated: boolean) => (updated ? pass.updated : pass.subject).layers[layer - 1];

const readers: Partial<Record<Scalar['name'], Reader>> = {
  x: ({ subject }, { indices: [i = 0] }) => subject.x[i],
  y: ({ subject }, { indices: [i = 0] }) => subject.y[i],
  W: (pass, { layer, indices: [i = 0, j = 0] }, updated) => parametersOf(pass, layer, updated)?.W[i]?.[j],
  c: (pass, { layer, indices: [i = 0] }, updated) => parametersOf(pass, layer, updated)?.c[i],
  h: (pass, { layer, indices: [i = 0] }) => pass.forward.h[layer - 1]?.[i],
  z: (pass, { layer, indices: [i = 0] }) => pass.forward.z[layer]?.[i],
  yhat: (pass, { indices: [i = 0] }) => pass.forward.z.at(-1)?.[i],
  loss: (pass, { indices: [i = 0] }) => pass.loss[i],
  totalLoss: (pass) => pass.totalLoss,
  gradYhat: (pass, { indices: [i = 0] }) => pass.gradients.gradYhat[i],
  gradH: (pass, { layer, indices: [i = 0] }) => pass.gradients.gradH[layer - 1]?.[i],
  gradZ: (pass, { layer, indices: [i = 0] }) => pass.gradients.gradZ[layer]?.[i],
  gradW: (pass, { layer, indices: [i = 0, j = 0] }) => pass.gradients.gradW[layer - 1]?.[i]?.[j],
  gradC: (pass, { layer, indices: [i = 0] }) => pass.gradients.gradC[layer - 1]?.[i],
  jacZH: (pass, { layer, indices: [i = 0, j = 0] }) => (i === j ? slopeAt(pass, layer, i) : 0),
  jacHZ: (pass, { layer, indices: [i = 0, j = 0] }) => pass.subject.layers[layer - 1]?.W[i]?.[j],
  jacHC: (_pass, { indices: [i = 0, j = 0] }) => (i === j ? 1 : 0),
  jacHW: (pass, { layer, indices: [i = 0, j = 0, k = 0] }) => (i === j ? pass.forward.z[layer - 1]?.[k] : 0),
  learningRate: ({ subject }) => subject.learningRate,
};

/**
 * A number by its id; `updated` asks for a parameter's value after the iteration's update.
 * Throws a RangeError for an id that this network does not have.
 */
export function valueOf(pass: Pass, id: string, updated = false): number {
  const at = parseId(id);
  const value = at ? (readers[at.name]?.(pass, at, updated) ?? pass.all?.value(at)) : undefined;
  if (value === undefined) throw new RangeError(`This network has no number ${id}.`);
  return value === 0 ? 0 : value;
}
