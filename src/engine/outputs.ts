import type { ActivationName, LossName } from '../core/network.ts';
import { activate, throughSlope } from './activations.ts';
import { block } from './layout.ts';

/**
 * The end of a pass over a block, in place: `z` holds H⁽ᴸ⁾ and becomes Ŷ, `local` becomes ∇H⁽ᴸ⁾, 0 past the last observation. Returns the
 * losses of its first `count` observations, added up.
 */
export type Outputs = (own: number, count: number, y: Float64Array, at: number, z: Float64Array, local: Float64Array) => number;

/**
 * Σ (max(h, 0) − y h) + Σ log(1 + e^−|h|), and ŷ − y (core/losses.ts). One exponential serves ŷ and the loss, and one logarithm all of a block:
 * Σ log(1 + eₙ) = log(1 + q) with 1 + q = Π (1 + eₙ), at most 2⁶⁴ for a row, where q itself is kept so that small e are not lost beside the 1.
 */
const logOutputs: Outputs = (own, count, y, at, z, local) => {
  let total = 0;
  for (let i = 0; i < own; i++) {
    let q = 0;
    for (let n = 0; n < count; n++) {
      const p = i * block + n;
      const h = z[p] as number;
      const target = y[at + p] as number;
      const power = Math.exp(-Math.abs(h));
      const yhat = (h >= 0 ? 1 : power) / (1 + power);
      q += power + q * power;
      total += (h > 0 ? h : 0) - target * h;
      z[p] = yhat;
      local[p] = yhat - target;
    }
    total += Math.log1p(q);
  }
  return total;
};

/** Σ (y − ŷ)², and −2 (y − ŷ) ⊙ f′(h). */
const squareOutputs =
  (activation: ActivationName): Outputs =>
  (own, count, y, at, z, local) => {
    let total = 0;
    activate(activation, own, z, count);
    for (let i = 0; i < own; i++)
      for (let p = i * block; p < i * block + count; p++) {
        const off = (y[at + p] as number) - (z[p] as number);
        total += off * off;
        local[p] = -2 * off;
      }
    throughSlope(activation, own, z, local, count);
    return total;
  };

export const outputsFor = (loss: LossName, activation: ActivationName): Outputs =>
  loss === 'log' ? logOutputs : squareOutputs(activation);
