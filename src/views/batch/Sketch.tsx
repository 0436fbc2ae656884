import { memo, useEffect, useRef } from 'react';
import { useLab } from '../lab.ts';
import { heatOf } from '../numbers/Num.tsx';
import type { Columns } from './columns.ts';
import css from './Matrix.module.css';

interface Props {
  readonly M: readonly (readonly number[])[];
  readonly columns: Columns;
  readonly largest: number;
  /** Whether it is computed by now. */
  readonly known: boolean;
}

/** Height of a row, width of the followed column (columns.ts) and of the gaps, in pixels. */
const [tall, followedWidth, gap] = [3, 48, 2];

/** A matrix that the step does not work on, where there are too many for numbers: drawn in one go. */
export const Sketch = memo(function Sketch({ M, columns, largest, known }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useLab((lab) => lab.theme);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const style = getComputedStyle(document.documentElement);
    const [positive, negative] = [style.getPropertyValue('--pos'), style.getPropertyValue('--neg')];
    // As wide as the columns of the matrices above and below it.
    canvas.width = canvas.clientWidth;
    const others = columns.shown.length - 1;
    const each = others > 0 ? (canvas.width - followedWidth - gap * others) / others : 0;
    const left = (k: number) => k * (each + gap) + (k > columns.followed ? followedWidth - each : 0);
    if (!known) return;
    M.forEach((row, i) =>
      columns.places.forEach((place, k) => {
        const value = row[place] ?? 0;
        context.globalAlpha = value === 0 ? 0 : 0.15 + 0.5 * heatOf(value, largest);
        context.fillStyle = value > 0 ? positive : negative;
        context.fillRect(left(k), i * tall, k === columns.followed ? followedWidth : each, tall - 1);
      }),
    );
  }, [M, columns, largest, known, theme]);
  return (
    <div className={css.matrix} data-state={known ? 'done' : 'ahead'}>
      <canvas ref={ref} className={css.sketch} height={M.length * tall} aria-hidden="true" />
    </div>
  );
});
