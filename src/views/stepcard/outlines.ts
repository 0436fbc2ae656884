import type { Scene } from '../../lab/scene.ts';
import type { Factor } from '../../walk/equation.ts';
import { cellsOf } from '../../walk/equation.ts';
import { original } from '../../walk/ids.ts';
import type { Rule } from '../../walk/plan.ts';

/** What is outlined in a tile: a row, a column, or a cell. */
export interface Outline {
  readonly row?: number;
  readonly column?: number;
}

type Place = 'row' | 'column' | 'cell' | null;

/** Where the followed neuron stands in each block of an equation. */
function placeOf(rule: Rule, factor: Factor): Place {
  if (factor.layout === 'number' || factor.layout === 'tensor') return null;
  const name = factor.block.split('.')[0];
  // The entry of ∂L/∂z that is followed is made with a column of W: a row of Wᵀ where derivatives are laid out transposed.
  if (rule === 'throughWeights')
    return name === 'gradH' ? null : factor.layout === 'column' || factor.layout === 'transposed' ? 'row' : 'column';
  if (factor.layout === 'standing') return 'row';
  if (name === 'jacZH' || name === 'jacHC') return 'cell';
  if (factor.layout === 'row') return 'column';
  const input = rule === 'mix' && factor.layout === 'column' && name !== 'c' && name !== 'h';
  return input ? null : 'row';
}

/** The outlines of a factor: the numbers at work at the scalar grain, else the followed neuron's share. */
export function outlinesOf(scene: Scene, rule: Rule, factor: Factor, followed: number): readonly Outline[] {
  if (scene.step.scalar) {
    const { depth } = scene.plan;
    return cellsOf(factor).flatMap((row, i) =>
      row.flatMap((id, j) => {
        const same = original(id, depth);
        return scene.operands.has(same) || scene.written.has(same) || scene.written.has(id) ? [{ row: i, column: j }] : [];
      }),
    );
  }
  const [rows = 1, columns = 1] = factor.shape;
  if (rows === 1 && columns === 1) return [];
  switch (placeOf(rule, factor)) {
    case 'row':
      return rows > 1 && followed < rows ? [{ row: followed }] : [];
    case 'column':
      return columns > 1 && followed < columns ? [{ column: followed }] : [];
    case 'cell':
      return rows > 1 && followed < rows ? [{ row: followed, column: followed }] : [];
    case null:
      return [];
  }
}
