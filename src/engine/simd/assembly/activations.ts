/* Activations and their slopes, a row of observations at a time, in place. */
import { pair, row } from './plan';

/** The order of `activationNames`. */
export const relu = 0;
export const sigmoid = 1;

/* x = n ln 2 + r with |r| ≤ ln 2 / 2: e^x = 2ⁿ e^r. ln 2 in two parts, the first with so many zeros at its end that n times it is exact. */
const perLn2: f64 = 1.4426950408889634;
const ln2High: f64 = 0.6931471803691238;
const ln2Low: f64 = 1.9082149292705877e-10;
/** 1.5 · 2⁵²: what is added to it is rounded to an integer, which then stands in its lowest bits. */
const rounding: f64 = 6755399441055744;
/** Below this, 2ⁿ is no normal number. */
const least: f64 = -708;

/**
 * e^−|h| for a row. Where e^r = 1 + r + r² q(r), q is the polynomial of degree 9 through (e^r − 1 − r)/r² at the Chebyshev nodes: e^r to 2·10⁻¹⁷, and
 * with what rounding adds, e^−|h| to 1 unit in the last place (tested); e⁰ is 1 exactly. What comes out smaller than 2⁻¹⁰²¹ is left to the library.
 */
export function decay(h: usize, out: usize, bytes: usize): void {
  for (let n: usize = 0; n < bytes; n += pair) {
    const x = f64x2.neg(f64x2.abs(v128.load(h + n)));
    if (v128.any_true(f64x2.lt(x, f64x2.splat(least)))) {
      v128.store(out + n, f64x2.replace_lane(f64x2.splat(Math.exp(f64x2.extract_lane(x, 0))), 1, Math.exp(f64x2.extract_lane(x, 1))));
      continue;
    }
    const shifted = f64x2.add(f64x2.mul(x, f64x2.splat(perLn2)), f64x2.splat(rounding));
    const whole = f64x2.sub(shifted, f64x2.splat(rounding));
    const r = f64x2.sub(f64x2.sub(x, f64x2.mul(whole, f64x2.splat(ln2High))), f64x2.mul(whole, f64x2.splat(ln2Low)));
    const r2 = f64x2.mul(r, r);
    const r4 = f64x2.mul(r2, r2);
    const q01 = f64x2.add(f64x2.splat(0.5000000000000001), f64x2.mul(r, f64x2.splat(0.16666666666666669)));
    const q23 = f64x2.add(f64x2.splat(0.041666666666624164), f64x2.mul(r, f64x2.splat(0.008333333333330065)));
    const q45 = f64x2.add(f64x2.splat(0.0013888888917196881), f64x2.mul(r, f64x2.splat(0.0001984126986304067)));
    const q67 = f64x2.add(f64x2.splat(2.4801521322116825e-5), f64x2.mul(r, f64x2.splat(2.7557268480116333e-6)));
    const q89 = f64x2.add(f64x2.splat(2.762007599981065e-7), f64x2.mul(r, f64x2.splat(2.5100375924709717e-8)));
    const low = f64x2.add(q01, f64x2.mul(r2, q23));
    const high = f64x2.add(f64x2.add(q45, f64x2.mul(r2, q67)), f64x2.mul(r4, q89));
    const q = f64x2.add(low, f64x2.mul(r4, high));
    const power = f64x2.add(f64x2.splat(1), f64x2.add(r, f64x2.mul(r2, q)));
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
