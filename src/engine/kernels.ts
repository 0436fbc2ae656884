import type { ActivationName } from '../core/network.ts';
import type { LayerShape } from './engine.ts';
import { block } from './layout.ts';

/*
 * The inner loops. Each goes over the first `count` observations of a block, four at a time, so that four sums are under way at once;
 * `count` is a multiple of four, and what stands past the last observation is harmless. Sums over neurons are taken in the order of the
 * step-by-step passes, so that forwards they give the same bits. An index here is always within its buffer, hence the casts.
 */

/** H = W Z + c: `out` is D_l × 64, `input`, from `at` on, D_{l−1} × 64. */
export function affine(layer: LayerShape, theta: Float64Array, input: Float64Array, at: number, out: Float64Array, count: number): void {
  const { own, below, W, c } = layer;
  for (let i = 0; i < own; i++) {
    const shift = theta[c + i] as number;
    for (let n = 0; n < count; n += 4) {
      let a = 0;
      let b = 0;
      let d = 0;
      let e = 0;
      for (let j = 0; j < below; j++) {
        const w = theta[W + i * below + j] as number;
        const p = at + j * block + n;
        a += w * (input[p] as number);
        b += w * (input[p + 1] as number);
        d += w * (input[p + 2] as number);
        e += w * (input[p + 3] as number);
      }
      const q = i * block + n;
      out[q] = a + shift;
      out[q + 1] = b + shift;
      out[q + 2] = d + shift;
      out[q + 3] = e + shift;
    }
  }
}

/** ∂L/∂Z⁽ˡ⁻¹⁾ = Wᵀ ∇H: `local` is D_l × 64, `out` D_{l−1} × 64. */
export function back(layer: LayerShape, theta: Float64Array, local: Float64Array, out: Float64Array, count: number): void {
  const { own, below, W } = layer;
  for (let j = 0; j < below; j++)
    for (let n = 0; n < count; n += 4) {
      let a = 0;
      let b = 0;
      let d = 0;
      let e = 0;
      for (let i = 0; i < own; i++) {
        const w = theta[W + i * below + j] as number;
        const p = i * block + n;
        a += w * (local[p] as number);
        b += w * (local[p + 1] as number);
        d += w * (local[p + 2] as number);
        e += w * (local[p + 3] as number);
      }
      const q = j * block + n;
      out[q] = a;
      out[q + 1] = b;
      out[q + 2] = d;
      out[q + 3] = e;
    }
}

/** ∂L/∂W += ∇H Zᵀ and ∂L/∂c += the row sums of ∇H. */
export function gather(
  layer: LayerShape,
  local: Float64Array,
  input: Float64Array,
  at: number,
  gradient: Float64Array,
  count: number,
): void {
  const { own, below, W, c } = layer;
  for (let i = 0; i < own; i++) {
    const g = i * block;
    for (let j = 0; j < below; j++) {
      let a = 0;
      let b = 0;
      let d = 0;
      let e = 0;
      const p = at + j * block;
      for (let n = 0; n < count; n += 4) {
        a += (local[g + n] as number) * (input[p + n] as number);
        b += (local[g + n + 1] as number) * (input[p + n + 1] as number);
        d += (local[g + n + 2] as number) * (input[p + n + 2] as number);
        e += (local[g + n + 3] as number) * (input[p + n + 3] as number);
      }
      const k = W + i * below + j;
      gradient[k] = (gradient[k] as number) + (a + b + (d + e));
    }
    let a = 0;
    let b = 0;
    let d = 0;
    let e = 0;
    for (let n = 0; n < count; n += 4) {
      a += local[g + n] as number;
      b += local[g + n + 1] as number;
      d += local[g + n + 2] as number;
      e += local[g + n + 3] as number;
    }
    gradient[c + i] = (gradient[c + i] as number) + (a + b + (d + e));
  }
}

/** Z = f(H), in place. */
export function activate(activation: ActivationName, own: number, z: Float64Array, count: number): void {
  if (activation === 'linear') return;
  for (let i = 0; i < own; i++)
    for (let n = i * block; n < i * block + count; n++) {
      const h = z[n] as number;
      if (activation === 'relu') z[n] = h <= 0 ? 0 : h;
      else {
        // The larger of the two exponentials would overflow.
        const power = Math.exp(-Math.abs(h));
        z[n] = (h >= 0 ? 1 : power) / (1 + power);
      }
    }
}

/** ∇H = ∂L/∂Z ⊙ f′(H), in place; both slopes follow from Z. */
export function throughSlope(activation: ActivationName, own: number, z: Float64Array, local: Float64Array, count: number): void {
  if (activation === 'linear') return;
  for (let i = 0; i < own; i++)
    for (let n = i * block; n < i * block + count; n++) {
      const value = z[n] as number;
      const slope = activation === 'sigmoid' ? value * (1 - value) : value > 0 ? 1 : 0;
      local[n] = (local[n] as number) * slope;
    }
}
