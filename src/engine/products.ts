import type { LayerShape } from './engine.ts';
import { block } from './layout.ts';

/*
 * Products with the columns of a block, a column per observation: the first `count` of them, a multiple of four. Four columns and two rows at a time, so
 * that eight sums are under way and what is loaded serves several; what stands past the last observation is harmless. Sums over neurons are taken in
 * the order of the step-by-step passes, so that forwards they give the same bits. An index here is always within its buffer, hence the casts.
 */

/**
 * out = A in, where A is `rows` × `terms`: its entry (i, j) stands at `from` + i · `down` + j · `across` in `theta`. To each entry of row i of what
 * comes out is added the number at `shift` + i in θ, if there is a shift.
 */
function multiply(
  rows: number,
  terms: number,
  theta: Float64Array,
  from: number,
  down: number,
  across: number,
  shift: number | null,
  input: Float64Array,
  at: number,
  out: Float64Array,
  count: number,
): void {
  let i = 0;
  for (; i + 2 <= rows; i += 2) {
    const c = shift === null ? 0 : (theta[shift + i] as number);
    const d = shift === null ? 0 : (theta[shift + i + 1] as number);
    for (let n = 0; n < count; n += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let w = from + i * down;
      const end = at + terms * block;
      for (let p = at + n; p < end; p += block) {
        const u = theta[w] as number;
        const v = theta[w + down] as number;
        const z0 = input[p] as number;
        const z1 = input[p + 1] as number;
        const z2 = input[p + 2] as number;
        const z3 = input[p + 3] as number;
        a0 += u * z0;
        a1 += u * z1;
        a2 += u * z2;
        a3 += u * z3;
        b0 += v * z0;
        b1 += v * z1;
        b2 += v * z2;
        b3 += v * z3;
        w += across;
      }
      const q = i * block + n;
      out[q] = a0 + c;
      out[q + 1] = a1 + c;
      out[q + 2] = a2 + c;
      out[q + 3] = a3 + c;
      out[q + block] = b0 + d;
      out[q + block + 1] = b1 + d;
      out[q + block + 2] = b2 + d;
      out[q + block + 3] = b3 + d;
    }
  }
  if (i === rows) return;
  const c = shift === null ? 0 : (theta[shift + i] as number);
  for (let n = 0; n < count; n += 4) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let w = from + i * down;
    const end = at + terms * block;
    for (let p = at + n; p < end; p += block) {
      const u = theta[w] as number;
      a0 += u * (input[p] as number);
      a1 += u * (input[p + 1] as number);
      a2 += u * (input[p + 2] as number);
      a3 += u * (input[p + 3] as number);
      w += across;
    }
    const q = i * block + n;
    out[q] = a0 + c;
    out[q + 1] = a1 + c;
    out[q + 2] = a2 + c;
    out[q + 3] = a3 + c;
  }
}

/** H = W Z + c: `out` is D_l × 64, `input`, from `at` on, D_{l−1} × 64. */
export function affine(layer: LayerShape, theta: Float64Array, input: Float64Array, at: number, out: Float64Array, count: number): void {
  const { own, below, W, c } = layer;
  multiply(own, below, theta, W, below, 1, c, input, at, out, count);
}

/** ∂L/∂Z⁽ˡ⁻¹⁾ = Wᵀ ∇H: `local` is D_l × 64, `out` D_{l−1} × 64. */
export function back({ own, below, W }: LayerShape, theta: Float64Array, local: Float64Array, out: Float64Array, count: number): void {
  multiply(below, own, theta, W, 1, below, null, local, 0, out, count);
}
