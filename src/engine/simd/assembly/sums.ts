/* Sums over observations: the derivatives of parameters. `bytes` is how much of a row of 64 counts, a multiple of 64. */
import { one, pair, row } from './plan';

function addTo(at: usize, sum: v128): void {
  store<f64>(at, load<f64>(at) + (f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)));
}

/** One row with another. */
function dot(g: usize, z: usize, at: usize, bytes: usize): void {
  let a = f64x2.splat(0),
    b = a,
    c = a,
    d = a;
  for (let n: usize = 0; n < bytes; n += 4 * pair) {
    a = f64x2.add(a, f64x2.mul(v128.load(g + n), v128.load(z + n)));
    b = f64x2.add(b, f64x2.mul(v128.load(g + n, 16), v128.load(z + n, 16)));
    c = f64x2.add(c, f64x2.mul(v128.load(g + n, 32), v128.load(z + n, 32)));
    d = f64x2.add(d, f64x2.mul(v128.load(g + n, 48), v128.load(z + n, 48)));
  }
  addTo(at, f64x2.add(f64x2.add(a, b), f64x2.add(c, d)));
}

/** Two rows with four. */
function dots(g: usize, z: usize, at: usize, step: usize, bytes: usize): void {
  let a0 = f64x2.splat(0),
    a1 = a0,
    a2 = a0,
    a3 = a0,
    b0 = a0,
    b1 = a0,
    b2 = a0,
    b3 = a0;
  for (let n: usize = 0; n < bytes; n += pair) {
    const ga = v128.load(g + n),
      gb = v128.load(g + n, 512);
    const z0 = v128.load(z + n),
      z1 = v128.load(z + n, 512),
      z2 = v128.load(z + n, 1024),
      z3 = v128.load(z + n, 1536);
    a0 = f64x2.add(a0, f64x2.mul(ga, z0));
    a1 = f64x2.add(a1, f64x2.mul(ga, z1));
    a2 = f64x2.add(a2, f64x2.mul(ga, z2));
    a3 = f64x2.add(a3, f64x2.mul(ga, z3));
    b0 = f64x2.add(b0, f64x2.mul(gb, z0));
    b1 = f64x2.add(b1, f64x2.mul(gb, z1));
    b2 = f64x2.add(b2, f64x2.mul(gb, z2));
    b3 = f64x2.add(b3, f64x2.mul(gb, z3));
  }
  addTo(at, a0);
  addTo(at + 8, a1);
  addTo(at + 16, a2);
  addTo(at + 24, a3);
  addTo(at + step, b0);
  addTo(at + step + 8, b1);
  addTo(at + step + 16, b2);
  addTo(at + step + 24, b3);
}

function sum(g: usize, at: usize, bytes: usize): void {
  let a = f64x2.splat(0),
    b = a,
    c = a,
    d = a;
  for (let n: usize = 0; n < bytes; n += 4 * pair) {
    a = f64x2.add(a, v128.load(g + n));
    b = f64x2.add(b, v128.load(g + n, 16));
    c = f64x2.add(c, v128.load(g + n, 32));
    d = f64x2.add(d, v128.load(g + n, 48));
  }
  addTo(at, f64x2.add(f64x2.add(a, b), f64x2.add(c, d)));
}

/** dW += local inputᵀ, and dc += the row sums of local. */
export function gather(dW: usize, dc: usize, own: i32, below: i32, local: usize, input: usize, bytes: usize): void {
  const step = <usize>below * one;
  for (let i = 0; i < own; i++) sum(local + <usize>i * row, dc + <usize>i * one, bytes);
  let i = 0;
  for (; i + 2 <= own; i += 2) {
    const g = local + <usize>i * row;
    const at = dW + <usize>i * step;
    let j = 0;
    for (; j + 4 <= below; j += 4) dots(g, input + <usize>j * row, at + <usize>j * one, step, bytes);
    for (; j < below; j++) {
      dot(g, input + <usize>j * row, at + <usize>j * one, bytes);
      dot(g + row, input + <usize>j * row, at + step + <usize>j * one, bytes);
    }
  }
  if (i < own)
    for (let j = 0; j < below; j++) dot(local + <usize>i * row, input + <usize>j * row, dW + <usize>i * step + <usize>j * one, bytes);
}
