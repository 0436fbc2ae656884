import { activations } from './activations.ts';
import { diag, identity } from './matrix.ts';
import type { ActivationName, Layer, Matrix, Tensor, Vector } from './network.ts';

/** ∂z⁽ˡ⁾/∂h⁽ˡ⁾ = diag(f′(h⁽ˡ⁾)), D_l × D_l (chapter 2.2.2). */
export function jacZH(activation: ActivationName, h: Vector, z: Vector): Matrix {
  return diag(h.map((value, i) => activations[activation].slope(value, z[i] ?? NaN)));
}

/** ∂h⁽ˡ⁾/∂z⁽ˡ⁻¹⁾ = W⁽ˡ⁾, D_l × D_{l−1} (chapter 2.2.4). */
export const jacHZ = (layer: Layer): Matrix => layer.W;

/** ∂h⁽ˡ⁾/∂c⁽ˡ⁾ = I, D_l × D_l (chapter 2.2.3). */
export const jacHC = (layer: Layer): Matrix => identity(layer.c.length);

/**
 * ∂h⁽ˡ⁾/∂W⁽ˡ⁾, D_l × (D_l × D_{l−1}): T_ijk = δ_ij z_k, so slice i is zero but for z⁽ˡ⁻¹⁾ᵀ in row i
 * (chapter 2.2.3). `z` is z⁽ˡ⁻¹⁾ and `size` is D_l.
 */
export function jacHW(z: Vector, size: number): Tensor {
  const zeros = z.map(() => 0);
  return identity(size).map((unit) => unit.map((one) => (one === 1 ? z : zeros)));
}
