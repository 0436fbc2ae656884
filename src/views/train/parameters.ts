import type { Network } from '../../core/network.ts';
import { parameterIds } from '../../engine/layout.ts';

/** A parameter by its id and its place in θ (engine/layout.ts). */
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

/** All parameters of a network of such widths, D_0…D_L. */
export function parametersFor(widths: readonly number[]): readonly Parameter[] {
  return parameterIds(widths).map((id, place) => {
    const [kind, layer] = id.split('.');
    return { id, place, layer: Number(layer), kind: kind === 'W' ? 'W' : 'c' };
  });
}
