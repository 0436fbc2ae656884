import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { type Factor } from '../../walk/equation.ts';
import { block, blockId, zBlock } from '../../walk/ids.ts';
import css from './Larger.module.css';
import { heatCell, isHeat, type Cell, type TileSize } from './fit.ts';
import { HeatTile } from './HeatTile.tsx';
import { Tile } from './Tile.tsx';

interface Props {
  readonly scene: Scene;
  readonly result: Factor;
  readonly row: number;
  readonly column: number;
  readonly size: TileSize;
  /** A closed cell, of a heat map. */
  readonly cell: Cell | undefined;
}

/**
 * ∂L/∂W⁽ˡ⁾ as a multiplication table: zᵀ along the top, ∇hᵀ down the side. What is left of a tensor too large to lay out.
 */
export function ProductTable({ scene, result, row, column, size, cell = heatCell }: Props) {
  const { layer } = scene.step;
  const { depth } = scene.plan;
  const [rows = 1, columns = 1] = result.shape;
  const inputs = zBlock(layer - 1, depth);
  const top: Factor = { kind: 'factor', symbol: sym('x'), block: blockId(inputs), layout: 'row', shape: [1, columns] };
  const side: Factor = { kind: 'factor', symbol: sym('x'), block: blockId(block('gradH', layer)), layout: 'column', shape: [rows, 1] };
  const heat = isHeat(result);
  return (
    <div className={css.table}>
      <span className={css.tableTop}>
        <Tex {...(layer === 1 ? sym('xT') : sym('zT', { l: layer - 1 }))} />
      </span>
      <span className={css.tableSide}>
        <Tex {...sym(scene.pass.settings.layout === 'numerator' ? 'gradHT' : 'gradH', { l: layer })} />
      </span>
      <div className={css.tableTopTile}>
        {heat ? (
          <HeatTile scene={scene} factor={top} row={null} column={column} cell={cell} />
        ) : (
          <Tile scene={scene} factor={top} size={size} outlines={[]} />
        )}
      </div>
      <div className={css.tableSideTile}>
        {heat ? (
          <HeatTile scene={scene} factor={side} row={row} column={null} cell={cell} reused />
        ) : (
          <Tile scene={scene} factor={side} size={size} outlines={rows > 1 ? [{ row }] : []} reused />
        )}
      </div>
      <div className={css.tableResult}>
        {scene.asking === 'shape' ? null : heat ? (
          <HeatTile scene={scene} factor={result} row={row} column={column} cell={cell} result />
        ) : (
          <Tile scene={scene} factor={result} size={size} outlines={rows > 1 ? [{ row }] : []} result />
        )}
      </div>
    </div>
  );
}
