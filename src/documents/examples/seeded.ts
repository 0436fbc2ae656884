import type { ActivationName, Layer, LossName, Matrix } from '../../core/network.ts';
import { normal, seeded, type Rng } from '../../core/rng.ts';
import type { BackstepDocument } from '../document.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;
const rows = (count: number, width: number, draw: () => number): Matrix =>
  Array.from({ length: count }, () => Array.from({ length: width }, draw));

/** Parameters from N(0, scale²), to two decimals: one layer for each pair of neighbouring widths, the last one's activation given. */
function seededLayers(rng: Rng, widths: readonly number[], hidden: ActivationName, last: ActivationName): Layer[] {
  return widths.slice(1).map((width, k) => {
    const inputs = widths[k] ?? 1;
    const scale = Math.sqrt(1.6 / inputs);
    const draw = () => rounded(normal(rng) * scale);
    return {
      W: rows(width, inputs, draw),
      c: Array.from({ length: width }, () => rounded(normal(rng) * 0.4)),
      activation: k === widths.length - 2 ? last : hidden,
    };
  });
}

export interface Recipe {
  readonly title: string;
  /** D_0…D_L */
  readonly widths: readonly number[];
  readonly hidden: ActivationName;
  readonly loss: LossName;
  readonly observations: number;
  readonly seed: number;
}

/** A document of any shape from a seed: the same seed gives the same document. Under the log loss: a sigmoid at the end, targets 0 and 1. */
export function seededDocument({ title, widths, hidden, loss, observations, seed }: Recipe): BackstepDocument {
  const rng = seeded(seed);
  const log = loss === 'log';
  return {
    format: 'backstep',
    version: 1,
    title,
    layers: seededLayers(rng, widths, hidden, log ? 'sigmoid' : 'linear'),
    loss,
    data: {
      x: rows(observations, widths[0] ?? 1, () => rounded(normal(rng))),
      y: rows(observations, widths.at(-1) ?? 1, () => (log ? Math.round(rng()) : rounded(normal(rng)))),
    },
    observation: 0,
    learningRate: 0.05,
  };
}
