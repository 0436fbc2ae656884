import type { LossName, Network } from './network.ts';

/** One output's part of the loss and its derivatives (chapter 2.2.1); L is their sum over the outputs. */
export interface Loss {
  /** 𝓛 at target y, prediction ŷ = f(h). */
  readonly value: (y: number, yhat: number, h: number) => number;
  /** ∂𝓛/∂ŷ as the textbook has it. May be infinite where ŷ is 0 or 1 under the log loss. */
  readonly slope: (y: number, yhat: number) => number;
  /** ∂𝓛/∂h, where `slopeOfActivation` is ∂ŷ/∂h. */
  readonly gradH: (y: number, yhat: number, h: number, slopeOfActivation: number) => number;
}

const rssSlope = (y: number, yhat: number) => -2 * (y - yhat);

/** (y − ŷ)². */
const rss: Loss = {
  value: (y, yhat) => (y - yhat) * (y - yhat),
  slope: rssSlope,
  gradH: (y, yhat, _h, slopeOfActivation) => rssSlope(y, yhat) * slopeOfActivation,
};

/**
 * −(y log ŷ + (1 − y) log(1 − ŷ)) with ŷ = σ(h), evaluated together with the sigmoid, so that both the loss and ∂𝓛/∂h stay
 * finite and right where ŷ has rounded to 0 or 1:
 * 𝓛 = max(h, 0) − y h + log(1 + e^−|h|), ∂𝓛/∂h = ŷ − y.
 * In the slope a term whose weight, y or 1 − y, is exactly 0 is left out, rather than making 0/0 of it.
 */
const log: Loss = {
  value: (y, _yhat, h) => Math.max(h, 0) - y * h + Math.log1p(Math.exp(-Math.abs(h))),
  slope: (y, yhat) => (y === 0 ? 0 : -y / yhat) + (y === 1 ? 0 : (1 - y) / (1 - yhat)),
  gradH: (y, yhat) => yhat - y,
};

export const losses: Record<LossName, Loss> = { rss, log };

/** The loss of a network. Throws a RangeError for a log loss whose last layer is not a sigmoid, since it is evaluated as one. */
export function lossFor(network: Network): Loss {
  const last = network.layers.at(-1)?.activation;
  if (network.loss === 'log' && last !== 'sigmoid') throw new RangeError(`The log loss needs a sigmoid at the end, not ${last}.`);
  return losses[network.loss];
}
