import { extent } from 'd3-array';
import type { Network } from '../../../core/network.ts';
import type { BackstepDocument } from '../../../documents/document.ts';

/** Whether the network is a sum of channels over one input: x → ReLU → a linear output (chapter 1.3). */
export const isChannelled = ({ layers }: Network): boolean =>
  layers.length === 2 && layers[0]?.W[0]?.length === 1 && layers[0].activation === 'relu' && layers[1]?.activation === 'linear';

/** What is plotted along x: the data, with room around them. */
export function spanOf({ data }: BackstepDocument): readonly [number, number] {
  const [low = -1, high = 1] = extent(data.x.flat());
  const pad = Math.max(high - low, 1) * 0.06;
  return [Math.floor((low - pad) * 2) / 2, Math.ceil((high + pad) * 2) / 2];
}

/** The intercept that puts a neuron's hinge at x: h = w x + c is 0 there. */
export const interceptFor = (w: number, x: number): number => Math.round(-w * x * 1000) / 1000 + 0;

/** Channel j over x: v_j ReLU(w_j x + c_j), a straight line to either side of its hinge. */
export function channel(network: Network, j: number, [from, to]: readonly [number, number]): readonly (readonly [number, number])[] {
  const [first, second] = network.layers;
  const [w, c, v] = [first?.W[j]?.[0] ?? 0, first?.c[j] ?? 0, second?.W[0]?.[j] ?? 0];
  const hinge = -c / w + 0;
  const at = hinge > from && hinge < to ? [from, hinge, to] : [from, to];
  return at.map((x) => [x, v * Math.max(w * x + c, 0)]);
}
