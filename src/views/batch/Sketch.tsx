import { memo, useEffect, useRef } from 'react';
import { useLab } from '../lab.ts';
import { heatOf } from '../Num.tsx';
import type { Columns } from './columns.ts';
import css from './Batch.module.css';

interface Props {
  readonly M: readonly (readonly number[])[];
  readonly columns: Columns;
  readonly largest: number;
  /** Whether it is computed by now. */
  readonly known: boolean;
}

/** Height of a row, in pixels. */
const tall = 3;

/** A matrix that the step does not work on, where there are too many for numbers: drawn in one go. */
export const Sketch = memo(function Sketch({ M, columns, largest, known }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useLab((lab) => lab.theme);
  const [width, height] = [columns.shown.length, M.length];
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const style = getComputedStyle(document.documentElement);
    const [positive, negative] = [style.getPropertyValue('--pos'), style.getPropertyValue('--neg')];
    context.clearRect(0, 0, width, height);
    if (!known) return;
    M.forEach((row, i) =>
      columns.shown.forEach((n, k) => {
        const value = row[n] ?? 0;
        context.globalAlpha = value === 0 ? 0 : 0.15 + 0.5 * heatOf(value, largest);
        context.fillStyle = value > 0 ? positive : negative;
        context.fillRect(k, i, 1, 1);
      }),
    );
  }, [M, columns, largest, known, theme, width, height]);
  return (
    <div className={css.matrix} data-state={known ? 'done' : 'ahead'}>
      <canvas ref={ref} className={css.sketch} width={width} height={height} style={{ height: height * tall }} aria-hidden="true" />
    </div>
  );
});
