import type { ActivationName, Layer, LossName, Matrix, Vector } from '../../core/network.ts';
import { normal, seeded, type Rng } from '../../core/rng.ts';
import type { BackstepDocument } from '../document.ts';

// Plus 0, since −0 would not come back from a file.
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
const rows = (count: number, width: number, draw: () => number): Matrix =>
  Array.from({ length: count }, () => Array.from({ length: width }, draw));

/** Parameters from a normal distribution, to two decimals: one layer for each pair of neighbouring widths, the last one's activation given. */
function seededLayers(rng: Rng, widths: readonly number[], hidden: ActivationName, last: ActivationName): Layer[] {
  return widths.slice(1).map((width, k) => {
    const inputs = widths[k] ?? 1;
    // ReLUs shut about half of what comes in; more weight makes up for it over many layers.
    const scale = Math.sqrt((hidden === 'relu' ? 1.6 : 1) / inputs);
    const draw = () => rounded(normal(rng) * scale);
    return {
      W: rows(width, inputs, draw),
      c: Array.from({ length: width }, () => rounded(normal(rng) * 0.4)),
      activation: k === widths.length - 2 ? last : hidden,
    };
  });
}

/** A smooth target that a network can learn: a wave of one input and a share of the next. */
function targetsOf(x: Vector, width: number): Vector {
  const at = (j: number) => x[j % x.length] ?? 0;
  return Array.from({ length: width }, (_, d) => Math.sin(2 * at(d)) + 0.5 * at(d + 1));
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
  const layers = seededLayers(rng, widths, hidden, log ? 'sigmoid' : 'linear');
  const x = rows(observations, widths[0] ?? 1, () => rounded(normal(rng)));
  const y = x.map((row) => targetsOf(row, widths.at(-1) ?? 1).map((target) => (log ? Number(target > 0) : rounded(target))));
  return {
    format: 'backstep',
    version: 1,
    title,
    layers,
    loss,
    data: { x, y },
    observation: 0,
    learningRate: 0.05,
  };
}
