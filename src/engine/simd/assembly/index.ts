/*
 * The engine's passes with SIMD, two numbers at a time. This is AssemblyScript, a typed language of its own that looks like TypeScript; build/assembly.ts
 * compiles it to WebAssembly. It knows no objects and allocates nothing: all of its memory is laid out by memory.ts.
 */
import { activate, throughSlope } from './activations';
import { logOutputs, squareOutputs } from './outputs';
import { Layer, one, Plan, row } from './plan';
import { affine, back } from './products';
import { gather } from './sums';

/** A block of `count` observations forwards, and backwards too where its gradient is wanted, which is added to the rest; returns its loss. */
function pass(plan: Plan, x: usize, y: usize, count: i32, withGradient: bool): f64 {
  const data = <usize>count * one;
  // The loops take eight observations at a time; those past the last have a ∇H of 0.
  const bytes = (data + 63) & ~63;
  const size = offsetof<Layer>();
  const last = plan.first + <usize>(plan.layers - 1) * size;
  let input = x;
  for (let at = plan.first; at <= last; at += size) {
    const layer = changetype<Layer>(at);
    affine(layer.W, layer.c, layer.own, layer.below, input, layer.z, bytes);
    if (at < last) activate(layer.activation, layer.own, layer.z, plan.scratch, bytes);
    input = layer.z;
  }
  const end = changetype<Layer>(last);
  const loss = plan.isLog
    ? logOutputs(end.own, y, end.z, end.local, plan.scratch, bytes, data)
    : squareOutputs(end.activation, end.own, y, end.z, end.local, plan.scratch, bytes, data);
  if (!withGradient) return loss;
  for (let at = last; at >= plan.first; at -= size) {
    const layer = changetype<Layer>(at);
    const under = changetype<Layer>(at - size);
    const isFirst = at == plan.first;
    gather(layer.dW, layer.dc, layer.own, layer.below, layer.local, isFirst ? x : under.z, bytes);
    if (isFirst) break;
    back(layer.W, layer.own, layer.below, layer.local, under.local, bytes);
    throughSlope(under.activation, under.own, under.z, under.local, bytes);
  }
  return loss;
}

/** All observations. */
export function all(at: usize, withGradient: bool): f64 {
  const plan = changetype<Plan>(at);
  let loss: f64 = 0;
  for (let first = 0; first < plan.observations; first += 64) {
    const block = <usize>first * one;
    loss += pass(plan, plan.x + block * plan.inputs, plan.y + block * plan.outputs, min(64, plan.observations - first), withGradient);
  }
  return loss;
}

/** Copies one observation's column of a matrix in blocks. */
function pick(from: usize, width: i32, n: i32, to: usize): void {
  let p = from + (<usize>(n >> 6) * width * 64 + (n & 63)) * one;
  let q = to;
  for (let j = 0; j < width; j++) {
    store<f64>(q, load<f64>(p));
    p += row;
    q += row;
  }
}

/** Those observations, 64 at most, whose numbers stand in `rows`. */
export function some(at: usize, count: i32, withGradient: bool): f64 {
  const plan = changetype<Plan>(at);
  for (let n = 0; n < count; n++) {
    const chosen = load<i32>(plan.rows + ((<usize>n) << 2));
    pick(plan.x, plan.inputs, chosen, plan.pickedX + <usize>n * one);
    pick(plan.y, plan.outputs, chosen, plan.pickedY + <usize>n * one);
  }
  return pass(plan, plan.pickedX, plan.pickedY, count, withGradient);
}

/** Where memory is free: what stands before are tables. */
export const free: usize = __heap_base;
