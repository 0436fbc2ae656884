import type { Layer } from '../core/network.ts';
import { normal, seeded, type Rng } from '../core/rng.ts';
import type { BackstepDocument } from './document.ts';
import { rounded } from './fresh.ts';

export const schemes = ['randn', 'he', 'glorot', 'zeros'] as const;
export type Scheme = (typeof schemes)[number];

/** Standard deviations of the weights, from the numbers of inputs and neurons of a layer, and of the intercepts. */
interface Spread {
  readonly W: (inputs: number, neurons: number) => number;
  readonly c: number;
}

const spreads: Record<Scheme, Spread> = {
  /** The chapter's: W and c from N(0, 1)/5. */
  randn: { W: () => 1 / 5, c: 1 / 5 },
  /** He: variance 2/D_{l−1}, which makes up for the half that ReLUs shut; c = 0. */
  he: { W: (inputs) => Math.sqrt(2 / inputs), c: 0 },
  /** Glorot: variance 2/(D_{l−1} + D_l), between what suits the forward and the backward pass; c = 0. */
  glorot: { W: (inputs, neurons) => Math.sqrt(2 / (inputs + neurons)), c: 0 },
  /** All 0: neurons that begin alike stay alike. */
  zeros: { W: () => 0, c: 0 },
};

function drawLayer({ W, c, activation }: Layer, spread: Spread, rng: Rng): Layer {
  const scale = spread.W(W[0]?.length ?? 1, W.length);
  const draw = (by: number) => (by === 0 ? 0 : rounded(normal(rng) * by));
  return { W: W.map((row) => row.map(() => draw(scale))), c: c.map(() => draw(spread.c)), activation };
}

/**
 * The network with new parameters, to two decimals, drawn in one order: layer by layer, W row by row, then c. The same scheme and seed
 * give the same parameters. Shapes, activations and data stay.
 */
export function initialise(document: BackstepDocument, scheme: Scheme, seed: number): BackstepDocument {
  const rng = seeded(seed);
  return { ...document, layers: document.layers.map((layer) => drawLayer(layer, spreads[scheme], rng)) };
}
