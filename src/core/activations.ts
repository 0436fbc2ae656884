import type { ActivationName } from './network.ts';

/** z = f(h) and its slope, entry by entry (chapter 1.3 and 2.2.2). */
export interface Activation {
  readonly value: (h: number) => number;
  /** ∂z/∂h at h, where z = f(h) is already known. */
  readonly slope: (h: number, z: number) => number;
}

/** 1 / (1 + e^−h), by whichever form keeps the exponential at most 1. */
function sigmoid(h: number): number {
  if (h >= 0) return 1 / (1 + Math.exp(-h));
  const power = Math.exp(h);
  return power / (1 + power);
}

export const activations: Record<ActivationName, Activation> = {
  /** max(h, 0). A NaN stays NaN; the slope at exactly 0 is 0 by convention. */
  relu: { value: (h) => (h <= 0 ? 0 : h), slope: (h) => (h > 0 ? 1 : 0) },
  /** σ(h), with slope σ(h)(1 − σ(h)). */
  sigmoid: { value: sigmoid, slope: (_h, z) => z * (1 - z) },
  linear: { value: (h) => h, slope: () => 1 },
};
