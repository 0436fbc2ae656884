import { activations } from './activations.ts';
import type { ForwardPass } from './forward.ts';
import { lossFor } from './losses.ts';
import { hadamard, outer, vecMat } from './matrix.ts';
import type { Matrix, Network, Vector } from './network.ts';

/** Derivatives of the total loss of one observation. Gradients by vectors are rows. */
export interface Gradients {
  /** ∂L/∂ŷ, 1 × D_y, the textbook's: infinite where a log loss is saturated. */
  readonly gradYhat: Vector;
  /** `gradH[l - 1]` is ∇h⁽ˡ⁾, 1 × D_l. */
  readonly gradH: readonly Vector[];
  /** `gradZ[l]` is ∂L/∂z⁽ˡ⁾, 1 × D_l; `gradZ[0]` is ∂L/∂x, and the last one is `gradYhat`. */
  readonly gradZ: readonly Vector[];
  /** `gradW[l - 1]` is ∂L/∂W⁽ˡ⁾, D_l × D_{l−1}. */
  readonly gradW: readonly Matrix[];
  /** `gradC[l - 1]` is ∂L/∂c⁽ˡ⁾, 1 × D_l. */
  readonly gradC: readonly Vector[];
}

/**
 * From the last layer down (chapter 2.1–2.3), ∇h⁽ˡ⁾ computed once and used three times:
 * ∂L/∂c⁽ˡ⁾ = ∇h⁽ˡ⁾, ∂L/∂W⁽ˡ⁾ = ∇h⁽ˡ⁾ᵀ z⁽ˡ⁻¹⁾ᵀ, ∂L/∂z⁽ˡ⁻¹⁾ = ∇h⁽ˡ⁾ W⁽ˡ⁾.
 * ∇h⁽ᴸ⁾ comes from loss and activation together (losses.ts); below it ∇h⁽ˡ⁾ = ∂L/∂z⁽ˡ⁾ ⊙ f′(h⁽ˡ⁾).
 * Throws a RangeError where the pass or y is not of this network's shape.
 */
export function backward(network: Network, pass: ForwardPass, y: Vector): Gradients {
  const loss = lossFor(network);
  const yhat = pass.z.at(-1) ?? [];
  if (y.length !== yhat.length) throw new RangeError(`backward: ${y.length} targets and ${yhat.length} outputs do not fit.`);
  const gradYhat = y.map((target, d) => loss.slope(target, yhat[d] ?? NaN));
  const gradH: Vector[] = [];
  const gradZ: Vector[] = [gradYhat];
  const gradW: Matrix[] = [];
  let above: Vector = gradYhat;
  for (const [below, { W, activation }] of [...network.layers.entries()].reverse()) {
    const h = pass.h[below] ?? [];
    const z = pass.z[below + 1] ?? [];
    const slopes = h.map((value, i) => activations[activation].slope(value, z[i] ?? NaN));
    const isLast = below === network.layers.length - 1;
    const local = isLast
      ? y.map((target, d) => loss.gradH(target, yhat[d] ?? NaN, h[d] ?? NaN, slopes[d] ?? NaN))
      : hadamard(above, slopes);
    above = vecMat(local, W);
    gradH.unshift(local);
    gradW.unshift(outer(local, pass.z[below] ?? []));
    gradZ.unshift(above);
  }
  // ∂h/∂c = I, so the intercepts' gradients are the ∇h themselves.
  return { gradYhat, gradH, gradZ, gradW, gradC: gradH };
}
