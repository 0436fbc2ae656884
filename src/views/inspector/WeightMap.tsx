import { memo, type KeyboardEvent } from 'react';
import type { Matrix } from '../../core/network.ts';
import { scalesOf } from '../../lab/scales.ts';
import { weightsAt } from '../../lab/weights.ts';
import { inTable } from '../../ui/arrows.ts';
import { cardWords } from '../../words/card.ts';
import { useLateScene } from '../LateScene.tsx';
import { heatOf, Num } from '../numbers/Num.tsx';
import css from './HeatEditor.module.css';

interface Props {
  readonly layer: number;
  readonly row: number;
  readonly column: number;
  readonly onPick: (row: number, column: number) => void;
}

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
const dash = <span className={css.dash} aria-hidden="true" />;

/** W as a heat map; a click, or the arrow keys, pick a weight. */
export const WeightMap = memo(function WeightMap({ layer, row, column, onPick }: Props) {
  const scene = useLateScene();
  const W = weightsAt(scene, layer);
  const largest = scalesOf(scene.pass).weights;
  const columns = W[0]?.length ?? 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = inTable[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(clamp(row + by[0], W.length), clamp(column + by[1], columns));
  };
  return (
    <div
      className={css.map}
      role="group"
      // Arrow keys move the cross from here.
      tabIndex={0}
      aria-label={cardWords.moveCross(W.length, columns)}
      style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const cell = (event.target as Element).closest<HTMLElement>('[data-quantity]');
        const [, , i, j] = cell?.dataset['quantity']?.split('.').map(Number) ?? [];
        if (i !== undefined && j !== undefined) onPick(i, j);
      }}
    >
      <Cells W={W} layer={layer} largest={largest} />
      <span className={css.cross} style={{ gridRow: row + 1, gridColumn: '1 / -1' }} />
      <span className={css.cross} style={{ gridRow: `1 / ${W.length + 1}`, gridColumn: column + 1 }} />
    </div>
  );
});

/** The cells, drawn anew only with the weights: the cross moves over them. */
const Cells = memo(function Cells({ W, layer, largest }: { readonly W: Matrix; readonly layer: number; readonly largest: number }) {
  return W.map((values, i) =>
    values.map((value, j) => (
      <Num key={j} id={`W.${layer}.${i}.${j}`} value={value} heat={heatOf(value, largest)} bare className={css.mapCell} row={i} column={j}>
        {value < 0 ? dash : ''}
      </Num>
    )),
  );
});
