import { activations } from '../core/activations.ts';
import { forward, lossOf, type ForwardPass } from '../core/forward.ts';
import { add, dot, matVec } from '../core/matrix.ts';
import type { Vector } from '../core/network.ts';
import { parseId, type Scalar } from './ids.ts';
import type { Pass } from './pass.ts';

/** A forward pass in which one number has another value, and the loss it ends in. */
export interface Replaced {
  readonly pass: ForwardPass;
  readonly loss: number;
}

const put = (vector: Vector, i: number, value: number): Vector => vector.with(i, value);

/** h⁽ˡ⁾ of a layer with one of its parameters replaced: only one of its entries changes. */
function mixed(pass: Pass, layer: number, i: number, j: number | null, value: number): Vector {
  const { W, c } = pass.subject.layers[layer - 1] ?? { W: [], c: [] };
  const row = W[i] ?? [];
  const h = dot(j === null ? row : put(row, j, value), pass.forward.z[layer - 1] ?? []) + (j === null ? value : (c[i] ?? NaN));
  return put(pass.forward.h[layer - 1] ?? [], i, h);
}

/** The rest of the forward pass from a layer's h or z on. */
function onward(pass: Pass, from: 'h' | 'z', layer: number, changed: Vector): ForwardPass {
  const { subject } = pass;
  const h = pass.forward.h.slice(0, layer - 1);
  const z = pass.forward.z.slice(0, layer);
  let [linear, below] = from === 'h' ? [changed, changed] : [pass.forward.h[layer - 1] ?? [], changed];
  for (let l = layer; l <= pass.plan.depth; l++) {
    const { W, c, activation } = subject.layers[l - 1] ?? { W: [], c: [], activation: 'linear' as const };
    if (l > layer) linear = add(matVec(W, below), c);
    if (l > layer || from === 'h') below = linear.map(activations[activation].value);
    h.push(linear);
    z.push(below);
  }
  return { h, z };
}

/** ŷ forced to a value has no h to be taken together with: the log loss as the textbook has it (chapter 2.2.1). */
function forcedLoss(pass: Pass, d: number, yhat: number): number {
  const y = pass.subject.y[d] ?? NaN;
  const log = (weight: number, p: number) => (weight === 0 ? 0 : weight * Math.log(p));
  const forced = pass.form.loss === 'rss' ? (y - yhat) ** 2 : -(log(y, yhat) + log(1 - y, 1 - yhat));
  return pass.loss.reduce((total, part, k) => total + (k === d ? forced : part), 0);
}

function runWith(pass: Pass, at: Scalar | null, value: number): ForwardPass | null {
  const [i = 0, j = 0] = at?.indices ?? [];
  switch (at?.name) {
    case 'W':
      return onward(pass, 'h', at.layer, mixed(pass, at.layer, i, j, value));
    case 'c':
      return onward(pass, 'h', at.layer, mixed(pass, at.layer, i, null, value));
    case 'h':
      return onward(pass, 'h', at.layer, put(pass.forward.h[at.layer - 1] ?? [], i, value));
    case 'z':
      return onward(pass, 'z', at.layer, put(pass.forward.z[at.layer] ?? [], i, value));
    default:
      return null;
  }
}

/**
 * The pass with one number replaced and all that depends on it computed anew: a parameter before the update, x, y, h, z or ŷ.
 * Throws a RangeError for any other number.
 */
export function replace(pass: Pass, id: string, value: number): Replaced {
  const at = parseId(id);
  const [i = 0] = at?.indices ?? [];
  if (at?.name === 'x' || at?.name === 'y') {
    const subject = { ...pass.subject, [at.name]: put(pass.subject[at.name], i, value) };
    const run = at.name === 'x' ? forward(subject, subject.x) : pass.forward;
    return { pass: run, loss: lossOf(subject, run, subject.y).totalLoss };
  }
  if (at?.name === 'yhat') {
    const z = pass.forward.z.with(-1, put(pass.forward.z.at(-1) ?? [], i, value));
    return { pass: { h: pass.forward.h, z }, loss: forcedLoss(pass, i, value) };
  }
  const run = runWith(pass, at, value);
  if (!run) throw new RangeError(`The loss is no curve over ${id}.`);
  return { pass: run, loss: lossOf(pass.subject, run, pass.subject.y).totalLoss };
}
