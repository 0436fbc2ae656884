import type { Network } from '../../core/network.ts';
import { block, scalarId } from '../../walk/ids.ts';

/** A parameter by its id and its place in θ, which goes layer by layer, W row by row, then c (engine/layout.ts). */
export interface Parameter {
  readonly id: string;
  readonly place: number;
  readonly layer: number;
  readonly kind: 'W' | 'c';
}

/** What a parameter is in a network. */
export function valueIn({ layers }: Pick<Network, 'layers'>, { id, layer, kind }: Parameter): number {
  const [, , i = 0, j = 0] = id.split('.').map(Number);
  const at = layers[layer - 1];
  return (kind === 'W' ? at?.W[i]?.[j] : at?.c[i]) ?? NaN;
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** All parameters of a network of such widths, D_0…D_L. */
export function parametersFor(widths: readonly number[]): readonly Parameter[] {
  const ids = widths.slice(1).flatMap((own, k) => {
    const layer = k + 1;
    const weights = range(own).flatMap((i) => range(widths[k] ?? 0).map((j) => scalarId(block('W', layer), i, j)));
    const intercepts = range(own).map((i) => scalarId(block('c', layer), i));
    return [...weights, ...intercepts].map((id) => ({ id, layer }));
  });
  return ids.map(({ id, layer }, place) => ({ id, place, layer, kind: id.startsWith('W') ? 'W' : 'c' }));
}
