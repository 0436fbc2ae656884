import { scaleFor, scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import { counted, moreDigits } from '../../notation/settings.ts';
import { slicesOf, type Factor } from '../../walk/equation.ts';
import { cardWords as words } from '../../words/card.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import { cellOf, type TileSize } from './fit.ts';
import larger from './Larger.module.css';
import css from './Tile.module.css';
import { digitsOf } from './Tile.tsx';

interface Props {
  readonly scene: Scene;
  readonly factor: Factor;
  readonly size: Exclude<TileSize, 'heat'>;
  readonly followed: number;
  /** How far the tensor has collapsed to ∇hᵀ zᵀ, from 0 to 1. */
  readonly collapsed?: number;
}

const [pad, shift, between] = [9, 22, 6];

/** From here on each row has been multiplied by its entry of ∇h. */
const multiplied = 0.8;
/** Part of the way, from 0 to 1: the zeros drop out, the rows move together. */
const between01 = (t: number, from: number, to: number) => Math.min(Math.max((t - from) / (to - from), 0), 1);

/**
 * ∂h/∂W as its slices, each lowered until the zᵀ row of the one behind it is clear. Collapsing, the zeros drop out, row i of slice i
 * moves to row i of the result, and is multiplied by ∇h_i: what is left is ∇hᵀ zᵀ (chapter 2.2.3).
 */
export function TensorTile({ scene, factor, size, followed, collapsed = 0 }: Props) {
  const slices = slicesOf(factor);
  const [count = 1, rows = 1, columns = 1] = factor.shape;
  const scales = scalesOf(scene.pass);
  const cell = cellOf(size, moreDigits(scene.pass.settings));
  const [rowHeight, width] = [cell.height + 2, columns * (cell.width + 2) + 2 * pad];
  const tops = slices.map((_, i) => ((i * (i + 1)) / 2) * rowHeight + i * between);
  const height = (tops.at(-1) ?? 0) + rows * rowHeight + 10;
  const fade = 1 - between01(collapsed, 0, 0.4);
  const travel = between01(collapsed, 0.3, 0.7);
  // Rows end together in the middle of the room that the slices had.
  const end = (height - rows * rowHeight - 10) / 2;
  const shown = (i: number, j: number, id: string) =>
    i === j && collapsed >= multiplied ? id.replace('jacHW', 'gradW').replace(/^(gradW\.\d+\.\d+)\.\d+/, '$1') : id;
  return (
    <div className={css.bracket} data-size={size} data-stacks={size === 'large' || size === 'medium' || undefined}>
      <div className={larger.slices} style={{ width: width + (count - 1) * shift + (count > 1 ? 34 : 0), height }}>
        {slices.map((slice, i) => {
          const top = tops[i] ?? 0;
          return (
            <div key={slice[0]?.[0] ?? i}>
              <div
                className={`${css.bracket} ${larger.slice}`}
                data-size={size}
                data-bare={fade < 1 && count > 1 ? '' : undefined}
                style={{ top: top + (end - top) * travel, left: i * shift * (1 - travel), ...(fade < 1 ? { background: 'none' } : null) }}
              >
                <div
                  className={css.cells}
                  style={{ gridTemplateColumns: `repeat(${columns}, auto)`, gridTemplateRows: `repeat(${rows}, ${cell.height}px)` }}
                >
                  {slice.map((row, j) =>
                    i !== j && fade === 0
                      ? null
                      : row.map((of, k) => {
                          const id = shown(i, j, of);
                          const value = scene.reached(id) ? scene.value(id) : undefined;
                          return (
                            <span key={of} style={{ gridRow: j + 1, gridColumn: k + 1, opacity: i === j ? 1 : fade }}>
                              <Num
                                id={id}
                                value={value}
                                decimals={digitsOf(scene, id)}
                                heat={value === undefined ? 0 : heatOf(value, scaleFor(scales, id))}
                                className={css.cell}
                              />
                            </span>
                          );
                        }),
                  )}
                  {count > 1 && i === followed ? (
                    <span className={css.outline} style={{ gridRow: `${i + 1}`, gridColumn: '1 / -1' }} />
                  ) : null}
                </div>
              </div>
              {count > 1 && fade > 0 ? (
                <span className={larger.sliceLabel} style={{ top: top + 3, left: i * shift + width + 6, opacity: fade }}>
                  {words.slice(counted(i, scene.pass.settings))}
                </span>
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
