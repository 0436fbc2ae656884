import type { ActivationName } from '../core/network.ts';
import { block } from './layout.ts';

/* Activations and their slopes, over the first `count` observations of a block, in place. An index is always within its buffer, hence the casts. */

/** Z = f(H), in place. */
export function activate(activation: ActivationName, own: number, z: Float64Array, count: number): void {
  if (activation === 'linear') return;
  for (let i = 0; i < own; i++)
    for (let n = i * block; n < i * block + count; n++) {
      const h = z[n] as number;
      if (activation === 'relu') z[n] = h <= 0 ? 0 : h;
      else {
        // The larger of the two exponentials would overflow.
        const power = Math.exp(-Math.abs(h));
        z[n] = (h >= 0 ? 1 : power) / (1 + power);
      }
    }
}

/** ∇H = ∂L/∂Z ⊙ f′(H), in place; both slopes follow from Z. */
export function throughSlope(activation: ActivationName, own: number, z: Float64Array, local: Float64Array, count: number): void {
  if (activation === 'linear') return;
  for (let i = 0; i < own; i++)
    for (let n = i * block; n < i * block + count; n++) {
      const value = z[n] as number;
      const slope = activation === 'sigmoid' ? value * (1 - value) : value > 0 ? 1 : 0;
      local[n] = (local[n] as number) * slope;
    }
}
