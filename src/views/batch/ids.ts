import { range } from '../../core/range.ts';
import type { Plan } from '../../walk/plan.ts';

/** W⁽ˡ⁾, or what has its shape, row by row. */
export const weightIds = ({ widths }: Plan, name: 'W' | 'gradWBatch', layer: number): string[][] =>
  range(widths[layer] ?? 0).map((i) => range(widths[layer - 1] ?? 0).map((j) => `${name}.${layer}.${i}.${j}`));

/** A column for the neurons of a layer. */
export const interceptIds = ({ widths }: Plan, name: 'c' | 'gradCBatch', layer: number): string[][] =>
  range(widths[layer] ?? 0).map((i) => [`${name}.${layer}.${i}`]);

/** One observation's term of ∂L/∂W⁽ˡ⁾. */
export const termIds = ({ widths }: Plan, layer: number, n: number): string[][] =>
  range(widths[layer] ?? 0).map((i) => range(widths[layer - 1] ?? 0).map((j) => `gradWTerm.${layer}.${i}.${j}.${n}`));

/** One observation's term of ∂L/∂c⁽ˡ⁾: its ∇h⁽ˡ⁾. */
export const interceptTermIds = ({ widths }: Plan, layer: number, n: number): string[][] =>
  range(widths[layer] ?? 0).map((i) => [`gradHBatch.${layer}.${i}.${n}`]);
