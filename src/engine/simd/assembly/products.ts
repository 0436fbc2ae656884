/*
 * Products of matrices with 64 columns or fewer, a column per observation. SIMD goes over observations, so that sums over neurons are taken in the
 * order of the step-by-step passes and forwards agree with them bit for bit. Four rows and two pairs of columns at a time: eight sums under way,
 * each number loaded serves several products. `bytes` is how much of a row counts, a multiple of 64.
 */
import { one, pair, row } from './plan';

/** out = W in + c, W of `own` × `below`. */
export function affine(W: usize, c: usize, own: i32, below: i32, input: usize, out: usize, bytes: usize): void {
  const step = <usize>below * one;
  let i = 0;
  for (; i + 4 <= own; i += 4) {
    const w = W + <usize>i * step;
    const shift = c + <usize>i * one;
    for (let n: usize = 0; n < bytes; n += 2 * pair) {
      let a0 = f64x2.splat(0),
        a1 = a0,
        b0 = a0,
        b1 = a0,
        c0 = a0,
        c1 = a0,
        d0 = a0,
        d1 = a0;
      let p = input + n;
      let q = w;
      for (const end = w + step; q < end; q += one) {
        const z0 = v128.load(p),
          z1 = v128.load(p, 16);
        const wa = v128.load64_splat(q),
          wb = v128.load64_splat(q + step),
          wc = v128.load64_splat(q + 2 * step),
          wd = v128.load64_splat(q + 3 * step);
        a0 = f64x2.add(a0, f64x2.mul(wa, z0));
        a1 = f64x2.add(a1, f64x2.mul(wa, z1));
        b0 = f64x2.add(b0, f64x2.mul(wb, z0));
        b1 = f64x2.add(b1, f64x2.mul(wb, z1));
        c0 = f64x2.add(c0, f64x2.mul(wc, z0));
        c1 = f64x2.add(c1, f64x2.mul(wc, z1));
        d0 = f64x2.add(d0, f64x2.mul(wd, z0));
        d1 = f64x2.add(d1, f64x2.mul(wd, z1));
        p += row;
      }
      const to = out + <usize>i * row + n;
      const ca = v128.load64_splat(shift),
        cb = v128.load64_splat(shift, 8),
        cc = v128.load64_splat(shift, 16),
        cd = v128.load64_splat(shift, 24);
      v128.store(to, f64x2.add(a0, ca));
      v128.store(to, f64x2.add(a1, ca), 16);
      v128.store(to, f64x2.add(b0, cb), 512);
      v128.store(to, f64x2.add(b1, cb), 528);
      v128.store(to, f64x2.add(c0, cc), 1024);
      v128.store(to, f64x2.add(c1, cc), 1040);
      v128.store(to, f64x2.add(d0, cd), 1536);
      v128.store(to, f64x2.add(d1, cd), 1552);
    }
  }
  for (; i < own; i++) {
    const w = W + <usize>i * step;
    const shift = v128.load64_splat(c + <usize>i * one);
    for (let n: usize = 0; n < bytes; n += 4 * pair) {
      let a = f64x2.splat(0),
        b = a,
        d = a,
        e = a;
      let p = input + n;
      let q = w;
      for (const end = w + step; q < end; q += one) {
        const v = v128.load64_splat(q);
        a = f64x2.add(a, f64x2.mul(v, v128.load(p)));
        b = f64x2.add(b, f64x2.mul(v, v128.load(p, 16)));
        d = f64x2.add(d, f64x2.mul(v, v128.load(p, 32)));
        e = f64x2.add(e, f64x2.mul(v, v128.load(p, 48)));
        p += row;
      }
      const to = out + <usize>i * row + n;
      v128.store(to, f64x2.add(a, shift));
      v128.store(to, f64x2.add(b, shift), 16);
      v128.store(to, f64x2.add(d, shift), 32);
      v128.store(to, f64x2.add(e, shift), 48);
    }
  }
}

/** out = Wᵀ local, W of `own` × `below`. */
export function back(W: usize, own: i32, below: i32, local: usize, out: usize, bytes: usize): void {
  const step = <usize>below * one;
  const end = W + <usize>own * step;
  let j = 0;
  for (; j + 4 <= below; j += 4) {
    for (let n: usize = 0; n < bytes; n += 2 * pair) {
      let a0 = f64x2.splat(0),
        a1 = a0,
        b0 = a0,
        b1 = a0,
        c0 = a0,
        c1 = a0,
        d0 = a0,
        d1 = a0;
      let p = local + n;
      for (let q = W + <usize>j * one; q < end; q += step) {
        const g0 = v128.load(p),
          g1 = v128.load(p, 16);
        const wa = v128.load64_splat(q),
          wb = v128.load64_splat(q, 8),
          wc = v128.load64_splat(q, 16),
          wd = v128.load64_splat(q, 24);
        a0 = f64x2.add(a0, f64x2.mul(wa, g0));
        a1 = f64x2.add(a1, f64x2.mul(wa, g1));
        b0 = f64x2.add(b0, f64x2.mul(wb, g0));
        b1 = f64x2.add(b1, f64x2.mul(wb, g1));
        c0 = f64x2.add(c0, f64x2.mul(wc, g0));
        c1 = f64x2.add(c1, f64x2.mul(wc, g1));
        d0 = f64x2.add(d0, f64x2.mul(wd, g0));
        d1 = f64x2.add(d1, f64x2.mul(wd, g1));
        p += row;
      }
      const to = out + <usize>j * row + n;
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, b0, 512);
      v128.store(to, b1, 528);
      v128.store(to, c0, 1024);
      v128.store(to, c1, 1040);
      v128.store(to, d0, 1536);
      v128.store(to, d1, 1552);
    }
  }
  for (; j < below; j++) {
    for (let n: usize = 0; n < bytes; n += 4 * pair) {
      let a = f64x2.splat(0),
        b = a,
        d = a,
        e = a;
      let p = local + n;
      for (let q = W + <usize>j * one; q < end; q += step) {
        const v = v128.load64_splat(q);
        a = f64x2.add(a, f64x2.mul(v, v128.load(p)));
        b = f64x2.add(b, f64x2.mul(v, v128.load(p, 16)));
        d = f64x2.add(d, f64x2.mul(v, v128.load(p, 32)));
        e = f64x2.add(e, f64x2.mul(v, v128.load(p, 48)));
        p += row;
      }
      const to = out + <usize>j * row + n;
      v128.store(to, a);
      v128.store(to, b, 16);
      v128.store(to, d, 32);
      v128.store(to, e, 48);
    }
  }
}
