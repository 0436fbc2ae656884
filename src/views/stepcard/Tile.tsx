import type { CSSProperties } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { cellsOf, type Factor } from '../../walk/equation.ts';
import { valueOf } from '../../walk/pass.ts';
import { heatOf, Num, type NumProps } from '../numbers/Num.tsx';
import { isShut } from '../stage/model.ts';
import type { TileSize } from './fit.ts';
import type { Outline } from './outlines.ts';
import css from './Tile.module.css';

interface Props {
  readonly scene: Scene;
  readonly factor: Factor;
  readonly size: TileSize;
  readonly outlines: readonly Outline[];
  readonly reused?: boolean;
  readonly result?: boolean;
}

/** Whether a cell is 0 because its neuron's gate is shut: hatched, not merely 0. */
export function shutCell(scene: Scene, factor: Factor, row: number, column: number): boolean {
  const [name, layer] = factor.block.split('.');
  if (name === 'gradW') return isShut(scene, Number(layer), row);
  if (name === 'gradH' || name === 'gradC') return isShut(scene, Number(layer), factor.layout === 'row' ? column : row);
  if (name !== 'jacZH') return false;
  if (factor.layout === 'diagonal' || factor.layout === 'standing') return isShut(scene, Number(layer), Math.max(row, column));
  return row === column && isShut(scene, Number(layer), row);
}

/** A cell's value; before an update where the factor says so. undefined: not reached yet. */
export function valueIn(scene: Scene, factor: Factor, id: string): number | undefined {
  if (factor.before) return valueOf(scene.pass, id);
  return scene.reached(id) && !scene.waits(id) ? scene.value(id) : undefined;
}

/** A loss gets four decimals; entries of a Jacobian that are 0 or 1 by their rule get none. */
export function digitsOf(scene: Scene, id: string): number {
  const [name = '', layer, i, j] = id.split('.');
  if (name === 'loss' || name === 'totalLoss') return scene.pass.totalLoss >= 10 ? 2 : 4;
  if (name === 'jacHC' || (name.startsWith('jac') && name !== 'jacHZ' && i !== j)) return 0;
  return name === 'jacZH' && scene.pass.form.activations[Number(layer) - 1] !== 'sigmoid' ? 0 : 2;
}

/** What a cell of a factor shows as a number: its value, how strong it is, and where it stands. */
export function cellAt(scene: Scene, factor: Factor, row: number, column: number, id: string): NumProps {
  const value = valueIn(scene, factor, id);
  return {
    id,
    value,
    before: factor.before,
    decimals: digitsOf(scene, id),
    heat: value === undefined ? 0 : heatOf(value, scaleFor(scalesOf(scene.pass), id)),
    shut: value === 0 && shutCell(scene, factor, row, column),
    row,
    column,
  };
}

/** A vector or matrix in numbers, in brackets. */
export function Tile({ scene, factor, size, outlines, reused, result }: Props) {
  const rows = cellsOf(factor);
  const columns = rows[0]?.length ?? 1;
  const style: CSSProperties = { gridTemplateColumns: `repeat(${columns}, auto)` };
  return (
    <div
      className={css.bracket}
      data-size={size}
      data-stacks={size === 'large' || size === 'medium' || undefined}
      data-bare={factor.layout === 'number' || undefined}
      data-reused={reused || undefined}
      data-result={result ? scene.phase : undefined}
    >
      <div className={css.cells} style={style}>
        {rows.map((row, i) => row.map((id, j) => <Num key={id} {...cellAt(scene, factor, i, j, id)} className={css.cell} />))}
        {outlines.map(({ row, column }) => (
          <span
            key={`${row}.${column}`}
            className={css.outline}
            style={{
              gridRow: row === undefined ? '1 / -1' : `${row + 1}`,
              gridColumn: column === undefined ? '1 / -1' : `${column + 1}`,
              ...(row === undefined ? { gridRowEnd: rows.length + 1 } : {}),
            }}
          />
        ))}
      </div>
    </div>
  );
}
