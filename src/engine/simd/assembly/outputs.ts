/* The end of a pass over a block, as in outputs.ts of the other engine: from H⁽ᴸ⁾ in `z` to Ŷ, the loss and ∇H⁽ᴸ⁾. */
import { activate, decay, logistic, throughSlope } from './activations';
import { pair, row } from './plan';

/** All bits where a pair of observations counts whole, those of the first where the second is past the last. */
function counted(n: usize, count: usize): v128 {
  return n + pair <= count ? i64x2.splat(-1) : n < count ? i64x2.replace_lane(i64x2.splat(0), 0, -1) : i64x2.splat(0);
}

/** `count` is in bytes, like `bytes`: what of a row is data. */
export function logOutputs(own: i32, y: usize, z: usize, local: usize, scratch: usize, bytes: usize, count: usize): f64 {
  let total = f64x2.splat(0);
  let logarithms: f64 = 0;
  for (let i = 0; i < own; i++) {
    const at = <usize>i * row;
    decay(z + at, scratch, bytes);
    let q = f64x2.splat(0);
    for (let n: usize = 0; n < bytes; n += pair) {
      const mask = counted(n, count);
      const h = v128.load(z + at + n);
      const target = v128.load(y + at + n);
      const e = v128.and(v128.load(scratch + n), mask);
      const yhat = logistic(h, v128.load(scratch + n));
      q = f64x2.add(q, f64x2.add(e, f64x2.mul(q, e)));
      const positive = v128.and(h, f64x2.gt(h, f64x2.splat(0)));
      total = f64x2.add(total, v128.and(f64x2.sub(positive, f64x2.mul(target, h)), mask));
      v128.store(z + at + n, yhat);
      v128.store(local + at + n, v128.and(f64x2.sub(yhat, target), mask));
    }
    logarithms += Math.log1p(f64x2.extract_lane(q, 0)) + Math.log1p(f64x2.extract_lane(q, 1));
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1) + logarithms;
}

export function squareOutputs(
  activation: i32,
  own: i32,
  y: usize,
  z: usize,
  local: usize,
  scratch: usize,
  bytes: usize,
  count: usize,
): f64 {
  activate(activation, own, z, scratch, bytes);
  let total = f64x2.splat(0);
  for (let i = 0; i < own; i++) {
    const at = <usize>i * row;
    for (let n: usize = 0; n < bytes; n += pair) {
      const off = v128.and(f64x2.sub(v128.load(y + at + n), v128.load(z + at + n)), counted(n, count));
      total = f64x2.add(total, f64x2.mul(off, off));
      v128.store(local + at + n, f64x2.mul(f64x2.splat(-2), off));
    }
  }
  throughSlope(activation, own, z, local, bytes);
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
}
