import type { Sym } from '../../../notation/symbols.ts';
import type { Plan } from '../../../walk/plan.ts';
import { fractionOf, symbolOf } from '../../../walk/symbols.ts';

export interface ChainFactor {
  readonly id: string;
  readonly symbol: Sym;
  readonly shape: readonly number[];
}

/** What one layer adds to the product, and the ∇h that the product is then; the last row ends in the gradient itself. */
export interface ChainRow {
  readonly factors: readonly ChainFactor[];
  readonly result: string;
  readonly layer: number;
}

/**
 * ∂L/∂W⁽ˡ⁾ factor by factor, layer by layer from the loss down (chapter 2.1):
 * ∂L/∂ŷ · ∂ŷ/∂h⁽ᴸ⁾, then · ∂h⁽ᵏ⁺¹⁾/∂z⁽ᵏ⁾ · ∂z⁽ᵏ⁾/∂h⁽ᵏ⁾ for each layer k down to l, then · ∂h⁽ˡ⁾/∂W⁽ˡ⁾. Numerator layout's shapes.
 */
export function chainRows({ widths, depth }: Plan, layer: number): readonly ChainRow[] {
  const D = (k: number) => widths[k] ?? 0;
  const factor = (id: string, ...shape: readonly number[]): ChainFactor => ({ id, symbol: fractionOf(id, depth), shape });
  const jacobian = (id: string, ...shape: readonly number[]): ChainFactor => ({ id, symbol: symbolOf(id, depth), shape });
  const rows: ChainRow[] = [
    { factors: [factor('gradYhat', 1, D(depth)), jacobian(`jacZH.${depth}`, D(depth), D(depth))], result: `gradH.${depth}`, layer: depth },
  ];
  for (let k = depth - 1; k >= layer; k--)
    rows.push({
      factors: [jacobian(`jacHZ.${k + 1}`, D(k + 1), D(k)), jacobian(`jacZH.${k}`, D(k), D(k))],
      result: `gradH.${k}`,
      layer: k,
    });
  rows.push({ factors: [jacobian(`jacHW.${layer}`, D(layer), D(layer), D(layer - 1))], result: `gradW.${layer}`, layer });
  return rows;
}
