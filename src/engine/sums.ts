import type { LayerShape } from './engine.ts';
import { block } from './layout.ts';

/* Sums over the first `count` observations of a block, a multiple of four: the derivatives of parameters (see products.ts). */

/** Row p of one with row q of another. */
function dot(A: Float64Array, p: number, B: Float64Array, q: number, count: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let n = 0; n < count; n += 4) {
    a += (A[p + n] as number) * (B[q + n] as number);
    b += (A[p + n + 1] as number) * (B[q + n + 1] as number);
    c += (A[p + n + 2] as number) * (B[q + n + 2] as number);
    d += (A[p + n + 3] as number) * (B[q + n + 3] as number);
  }
  return a + b + (c + d);
}

function sum(A: Float64Array, p: number, count: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let n = p; n < p + count; n += 4) {
    a += A[n] as number;
    b += A[n + 1] as number;
    c += A[n + 2] as number;
    d += A[n + 3] as number;
  }
  return a + b + (c + d);
}

/** ∂L/∂W += ∇H Zᵀ and ∂L/∂c += the row sums of ∇H; Z stands in `input` from `at` on. W goes by two rows and two columns at a time. */
export function gather(
  { own, below, W, c }: LayerShape,
  local: Float64Array,
  input: Float64Array,
  at: number,
  gradient: Float64Array,
  count: number,
): void {
  const evenly = own > 1 ? below & ~1 : 0;
  for (let i = 0; i + 2 <= own; i += 2) {
    const g = i * block;
    for (let j = 0; j < evenly; j += 2) {
      let a0 = 0;
      let a1 = 0;
      let b0 = 0;
      let b1 = 0;
      let c0 = 0;
      let c1 = 0;
      let d0 = 0;
      let d1 = 0;
      let q = at + j * block;
      for (let p = g; p < g + count; p += 2) {
        const g0 = local[p] as number;
        const g1 = local[p + 1] as number;
        const h0 = local[p + block] as number;
        const h1 = local[p + block + 1] as number;
        const y0 = input[q] as number;
        const y1 = input[q + 1] as number;
        const z0 = input[q + block] as number;
        const z1 = input[q + block + 1] as number;
        a0 += g0 * y0;
        a1 += g1 * y1;
        b0 += g0 * z0;
        b1 += g1 * z1;
        c0 += h0 * y0;
        c1 += h1 * y1;
        d0 += h0 * z0;
        d1 += h1 * z1;
        q += 2;
      }
      const k = W + i * below + j;
      gradient[k] = (gradient[k] as number) + (a0 + a1);
      gradient[k + 1] = (gradient[k + 1] as number) + (b0 + b1);
      gradient[k + below] = (gradient[k + below] as number) + (c0 + c1);
      gradient[k + below + 1] = (gradient[k + below + 1] as number) + (d0 + d1);
    }
  }
  for (let i = 0; i < own; i++) {
    // What did not come in twos: the last column, and all of the last row.
    for (let j = i + 1 === own && own % 2 === 1 ? 0 : evenly; j < below; j++) {
      const k = W + i * below + j;
      gradient[k] = (gradient[k] as number) + dot(local, i * block, input, at + j * block, count);
    }
    gradient[c + i] = (gradient[c + i] as number) + sum(local, i * block, count);
  }
}
