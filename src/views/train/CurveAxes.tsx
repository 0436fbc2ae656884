import { memo } from 'react';
import { linear } from '../../ui/linear.ts';
import { format, formatSmall } from '../../walk/format.ts';
import type { CurveFrame } from './scale.ts';
import css from './Train.module.css';

const label = (value: number) => (Number.isInteger(value) ? format(value, 0) : Math.abs(value) < 0.01 ? formatSmall(value) : format(value));

/** Grid and numbers of a curve over iterations; iterations are counted from 1. */
export const CurveAxes = memo(function CurveAxes({ frame, height }: { readonly frame: CurveFrame; readonly height: number }) {
  const { x, y, ticks } = frame;
  const [from, to] = x.domain;
  const iterations = linear([from + 1, to + 1], x.range)
    .ticks(to < 1e5 ? 4 : 2)
    .filter((value) => Number.isInteger(value));
  return (
    <g aria-hidden="true">
      {ticks.map((value) => (
        <g key={value} transform={`translate(0,${y(value)})`}>
          <path className={css.grid} d={`M${x.range[0]},0H${x.range[1]}`} />
          <text className={css.tick} x={x.range[0] - 6} dy="0.35em" textAnchor="end">
            {label(value)}
          </text>
        </g>
      ))}
      {iterations.map((value) => (
        <text key={value} className={css.tick} x={x(value - 1)} y={height - 6} textAnchor="middle">
          {value}
        </text>
      ))}
    </g>
  );
});
