/* Activations and their slopes, a row of observations at a time, in place. */
import { pair, row } from './plan';

/** The order of `activationNames`. */
export const relu = 0;
export const sigmoid = 1;

/*
 * x = n ln 2 + r with |r| ≤ ln 2 / 2: e^x = 2ⁿ e^r. In this order: 1/ln 2; 1.5 · 2⁵², to which what is added is rounded to an integer that then stands in
 * the lowest bits; ln 2 in two parts, the first with so many zeros at its end that n times it is exact; and where 1 + r + r² q(r) is e^r, the
 * coefficients of q, the polynomial of degree 9 through (e^r − 1 − r)/r² at the Chebyshev nodes. They are read from memory: that is one
 * instruction, where making the same pair of numbers from a constant is several.
 */
const numbers = memory.data<f64>(
  [
    1.4426950408889634, 6755399441055744, 0.6931471803691238, 1.9082149292705877e-10, 0.5000000000000001, 0.16666666666666669,
    0.041666666666624164, 0.008333333333330065, 0.0013888888917196881, 0.0001984126986304067, 2.4801521322116825e-5, 2.7557268480116333e-6,
    2.762007599981065e-7, 2.5100375924709717e-8, 1, -708,
  ],
  16,
);

/**
 * e^−|h| for a row. The polynomial is right to 2·10⁻¹⁷, and e⁰ is 1 exactly; with what rounding adds, sigmoids come out right to 2⁻⁵¹ of themselves, to
 * which a test holds them. Where 2ⁿ would be no normal number, below e⁻⁷⁰⁸, it is left to the library.
 */
export function decay(h: usize, out: usize, bytes: usize): void {
  for (let n: usize = 0; n < bytes; n += pair) {
    const x = f64x2.neg(f64x2.abs(v128.load(h + n)));
    if (v128.any_true(f64x2.lt(x, v128.load64_splat(numbers, 120)))) {
      v128.store(out + n, f64x2.replace_lane(f64x2.splat(Math.exp(f64x2.extract_lane(x, 0))), 1, Math.exp(f64x2.extract_lane(x, 1))));
      continue;
    }
    const rounding = v128.load64_splat(numbers, 8);
    const shifted = f64x2.add(f64x2.mul(x, v128.load64_splat(numbers)), rounding);
    const whole = f64x2.sub(shifted, rounding);
    const r = f64x2.sub(f64x2.sub(x, f64x2.mul(whole, v128.load64_splat(numbers, 16))), f64x2.mul(whole, v128.load64_splat(numbers, 24)));
    const r2 = f64x2.mul(r, r);
    const r4 = f64x2.mul(r2, r2);
    const q01 = f64x2.add(v128.load64_splat(numbers, 32), f64x2.mul(r, v128.load64_splat(numbers, 40)));
    const q23 = f64x2.add(v128.load64_splat(numbers, 48), f64x2.mul(r, v128.load64_splat(numbers, 56)));
    const q45 = f64x2.add(v128.load64_splat(numbers, 64), f64x2.mul(r, v128.load64_splat(numbers, 72)));
    const q67 = f64x2.add(v128.load64_splat(numbers, 80), f64x2.mul(r, v128.load64_splat(numbers, 88)));
    const q89 = f64x2.add(v128.load64_splat(numbers, 96), f64x2.mul(r, v128.load64_splat(numbers, 104)));
    const low = f64x2.add(q01, f64x2.mul(r2, q23));
    const high = f64x2.add(f64x2.add(q45, f64x2.mul(r2, q67)), f64x2.mul(r4, q89));
    const q = f64x2.add(low, f64x2.mul(r4, high));
    const power = f64x2.add(v128.load64_splat(numbers, 112), f64x2.add(r, f64x2.mul(r2, q)));
    // 2ⁿ: n shifted to where the exponent stands, added to the exponent of `power`.
    v128.store(out + n, i64x2.add(power, i64x2.shl(shifted, 52)));
  }
}

/** σ(h) = 1/(1 + e) or e/(1 + e) with e = e^−|h|, by the sign of h. */
export function logistic(h: v128, e: v128): v128 {
  const top = v128.bitselect(f64x2.splat(1), e, f64x2.ge(h, f64x2.splat(0)));
  return f64x2.div(top, f64x2.add(f64x2.splat(1), e));
}

/** Z = f(H), `own` rows. */
export function activate(activation: i32, own: i32, z: usize, scratch: usize, bytes: usize): void {
  for (let i = 0; i < own; i++) {
    const p = z + <usize>i * row;
    if (activation == relu) {
      // What is not ≤ 0 stays, NaN too.
      for (let n: usize = 0; n < bytes; n += pair) {
        const h = v128.load(p + n);
        v128.store(p + n, v128.andnot(h, f64x2.le(h, f64x2.splat(0))));
      }
    } else if (activation == sigmoid) {
      decay(p, scratch, bytes);
      for (let n: usize = 0; n < bytes; n += pair) v128.store(p + n, logistic(v128.load(p + n), v128.load(scratch + n)));
    }
  }
}

/** ∇H = ∂L/∂Z ⊙ f′(H), which follows from Z. */
export function throughSlope(activation: i32, own: i32, z: usize, local: usize, bytes: usize): void {
  for (let i = 0; i < own; i++) {
    const p = z + <usize>i * row;
    const q = local + <usize>i * row;
    if (activation == relu) {
      for (let n: usize = 0; n < bytes; n += pair) {
        const slope = v128.and(f64x2.gt(v128.load(p + n), f64x2.splat(0)), f64x2.splat(1));
        v128.store(q + n, f64x2.mul(v128.load(q + n), slope));
      }
    } else if (activation == sigmoid) {
      for (let n: usize = 0; n < bytes; n += pair) {
        const value = v128.load(p + n);
        v128.store(q + n, f64x2.mul(v128.load(q + n), f64x2.mul(value, f64x2.sub(f64x2.splat(1), value))));
      }
    }
  }
}
