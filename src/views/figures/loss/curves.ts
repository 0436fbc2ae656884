import { activations } from '../../../core/activations.ts';
import { losses } from '../../../core/losses.ts';
import type { ActivationName, LossName } from '../../../core/network.ts';
import { spread } from '../plot.ts';

type Line = readonly (readonly [number, number])[];
type Span = readonly [number, number];

/** h with σ(h) = ŷ. */
const logit = (yhat: number) => Math.log(yhat / (1 - yhat));

/** Which predictions are plotted: probabilities, or both y and ŷ with room around them. */
export function yhatSpan(loss: LossName, y: number, yhat: number | undefined): Span {
  if (loss === 'log') return [0, 1];
  const error = yhat === undefined || !Number.isFinite(yhat) ? 0 : Math.abs(yhat - y);
  const reach = Math.max(1.5, Math.ceil(error * 1.3 * 2) / 2);
  return [Math.floor((y - reach) * 2) / 2, Math.ceil((y + reach) * 2) / 2];
}

/** 𝓛 over ŷ, y as it is (chapter 2.2.1). */
export function overYhat(loss: LossName, y: number, [from, to]: Span): Line {
  const [low, high] = loss === 'log' ? [from + 0.003, to - 0.003] : [from, to];
  return spread(low, high, 160).map((yhat) => [yhat, losses[loss].value(y, yhat, logit(yhat))]);
}

/** 𝓛 over h, through the activation. */
export function overH(loss: LossName, activation: ActivationName, y: number, [from, to]: Span): Line {
  return spread(from, to, 160).map((h) => [h, losses[loss].value(y, activations[activation].value(h), h)]);
}

export function hSpan(h: number | undefined): Span {
  const reach = Math.max(5, Math.ceil(Math.abs(h !== undefined && Number.isFinite(h) ? h : 0) * 1.15));
  return [-reach, reach];
}

/** As high as the point lies and a little more; a curve that goes to infinity is cut. */
export function topOf(lines: readonly Line[], at: number, limit: number): number {
  const highest = Math.max(
    ...lines
      .flat()
      .map(([, value]) => value)
      .filter(Number.isFinite),
  );
  return Math.max(Math.min(highest, Math.max(limit, at * 1.25)), 0.1);
}
