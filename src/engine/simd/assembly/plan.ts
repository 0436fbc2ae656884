/*
 * What stands where in the memory, written by memory.ts and read here: addresses and counts of 32 bits each, in this order.
 */

@unmanaged
export class Layer {
  /** D_l and D_{l−1}. */
  own: i32;
  below: i32;
  /** Its place in `activationNames`. */
  activation: i32;
  /** W row by row, then c; and their derivatives. */
  W: usize;
  c: usize;
  dW: usize;
  dc: usize;
  /** D_l rows of 64: H and then Z; ∇H. */
  z: usize;
  local: usize;
}

@unmanaged
export class Plan {
  layers: i32;
  first: usize;
  /** 1 for the log loss. */
  isLog: i32;
  observations: i32;
  inputs: i32;
  outputs: i32;
  /** All observations in blocks of 64 (layout.ts). */
  x: usize;
  y: usize;
  /** One block, and the numbers of the observations that are to be picked into it. */
  pickedX: usize;
  pickedY: usize;
  rows: usize;
  /** A row of 64 for what an activation needs in between. */
  scratch: usize;
}

/** Bytes of a row of 64 numbers, of two numbers, and of one. */
export const row: usize = 512;
export const pair: usize = 16;
export const one: usize = 8;
