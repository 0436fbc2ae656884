import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { slicesOf, type Factor } from '../../walk/equation.ts';
import { cardWords as words } from '../../words/en/card.ts';
import { heatOf, Num } from '../Num.tsx';
import { cells, type TileSize } from './fit.ts';
import css from './Tile.module.css';
import { digitsOf } from './Tile.tsx';

interface Props {
  readonly scene: Scene;
  readonly factor: Factor;
  readonly size: Exclude<TileSize, 'heat'>;
  readonly followed: number;
}

const [pad, shift, between] = [9, 22, 6];

/** Slices cascade up to so many, where there is room; more make a multiplication table (larger-networks.md). */
export const cascadeTo = 3;

/** ∂h/∂W as its slices, each lowered until the zᵀ row of the one behind it is clear. */
export function TensorTile({ scene, factor, size, followed }: Props) {
  const slices = slicesOf(factor);
  const [count = 1, rows = 1, columns = 1] = factor.shape;
  const scales = scalesOf(scene.pass);
  const cell = cells[size];
  const [rowHeight, width] = [cell.height + 2, columns * (cell.width + 2) + 2 * pad];
  const tops = slices.map((_, i) => ((i * (i + 1)) / 2) * rowHeight + i * between);
  const height = (tops.at(-1) ?? 0) + rows * rowHeight + 10;
  return (
    <div className={css.bracket} data-size={size}>
      <div className={css.slices} style={{ width: width + (count - 1) * shift + (count > 1 ? 34 : 0), height }}>
        {slices.map((slice, i) => (
          <div key={slice[0]?.[0] ?? i}>
            <div className={`${css.bracket} ${css.slice}`} data-size={size} style={{ top: tops[i], left: i * shift }}>
              <div className={css.cells} style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
                {slice.map((row, j) =>
                  row.map((id, k) => {
                    const value = scene.reached(id) ? scene.value(id) : undefined;
                    return (
                      <Num
                        key={id}
                        id={id}
                        value={value}
                        decimals={digitsOf(scene, id)}
                        heat={value === undefined ? 0 : heatOf(value, scaleFor(scales, id))}
                        className={css.cell}
                        row={j}
                        column={k}
                      />
                    );
                  }),
                )}
                {count > 1 && i === followed ? (
                  <span className={css.outline} style={{ gridRow: `${i + 1}`, gridColumn: '1 / -1' }} />
                ) : null}
              </div>
            </div>
            {count > 1 ? (
              <span className={css.sliceLabel} style={{ top: (tops[i] ?? 0) + 3, left: i * shift + width + 6 }}>
                {words.slice(i)}
              </span>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}
