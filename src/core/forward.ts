import { activations } from './activations.ts';
import { lossFor } from './losses.ts';
import { add, matVec } from './matrix.ts';
import type { Network, Vector } from './network.ts';

export interface ForwardPass {
  /** `h[l - 1]` is h⁽ˡ⁾, of length D_l. */
  readonly h: readonly Vector[];
  /** `z[l]` is z⁽ˡ⁾, of length D_l; `z[0]` is x and the last one ŷ. */
  readonly z: readonly Vector[];
}

/**
 * h⁽ˡ⁾ = W⁽ˡ⁾ z⁽ˡ⁻¹⁾ + c⁽ˡ⁾, z⁽ˡ⁾ = f⁽ˡ⁾(h⁽ˡ⁾), from z⁽⁰⁾ = x (chapter 1.2).
 * Throws a RangeError where x or a layer does not fit.
 */
export function forward(network: Network, x: Vector): ForwardPass {
  const h: Vector[] = [];
  const z: Vector[] = [x];
  let below = x;
  for (const { W, c, activation } of network.layers) {
    const linear = add(matVec(W, below), c);
    below = linear.map(activations[activation].value);
    h.push(linear);
    z.push(below);
  }
  return { h, z };
}

export interface Losses {
  /** 𝓛, one entry per output. */
  readonly loss: Vector;
  /** L = Σ_d 𝓛_d. */
  readonly totalLoss: number;
}

/** The loss of one observation's forward pass (chapter 2.2.1). Throws a RangeError where y is not as long as ŷ. */
export function lossOf(network: Network, pass: ForwardPass, y: Vector): Losses {
  const { value } = lossFor(network);
  const yhat = pass.z.at(-1) ?? [];
  const h = pass.h.at(-1) ?? [];
  if (y.length !== yhat.length) throw new RangeError(`loss: ${y.length} targets and ${yhat.length} outputs do not fit.`);
  const loss = y.map((target, d) => value(target, yhat[d] ?? NaN, h[d] ?? NaN));
  return { loss, totalLoss: loss.reduce((total, part) => total + part, 0) };
}
