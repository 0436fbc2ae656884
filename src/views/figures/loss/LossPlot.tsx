import { useId, type ReactNode } from 'react';
import { linePath } from '../../../ui/linear.ts';
import { Axes } from '../../inspector/PlotParts.tsx';
import { Dot } from '../Parts.tsx';
import css from '../Parts.module.css';
import { frameOf, margin, tangentPath, type Frame } from '../plot.ts';
import { topOf } from './curves.ts';

type Line = readonly (readonly [number, number])[];

/** The axis's name stands beside the plot, clear of curves and ticks. */
const nameWidth = 26;

interface Props {
  readonly label: string;
  readonly width: number;
  readonly span: readonly [number, number];
  readonly line: Line;
  readonly dashed?: Line;
  readonly limit: number;
  readonly point: { readonly id: string; readonly at: number; readonly loss: number; readonly slope: number | undefined } | null;
  readonly axis: ReactNode;
  readonly children?: (frame: Frame) => ReactNode;
}

/** A loss over one number, with the tangent where the network stands. */
export function LossPlot({ label, width, span, line, dashed, limit, point, axis, children }: Props) {
  const clip = useId();
  const top = topOf([line], point?.loss ?? 0, limit);
  const frame = frameOf(width - nameWidth, 0.55, span, [-0.04 * top, top * 1.04]);
  const { x, y, height } = frame;
  const [bottom] = y.range;
  const path = (of: Line) => linePath(of.map(([at, value]) => [x(at), y(Math.min(value, 3 * top))]));
  return (
    <div className={css.frame}>
      <svg className={css.picture} width={width} height={height} role="group" aria-label={label}>
        <clipPath id={clip}>
          <rect x={margin.left} y="0" width={Math.max(frame.width - margin.left - margin.right, 0)} height={bottom} />
        </clipPath>
        <Axes x={x} y={y} />
        <g clipPath={`url(#${clip})`}>
          {dashed ? <path className={css.other} d={path(dashed)} /> : null}
          <path className={css.curve} d={path(line)} />
          {point?.slope === undefined ? null : (
            <path className={css.tangent} d={tangentPath(frame, point.at, point.loss, point.slope, width / 5)} />
          )}
          {point ? <path className={css.drop} d={`M${x(point.at)},${y(point.loss)}V${bottom}`} /> : null}
        </g>
        {point ? <Dot id={point.id} value={point.at} x={x(point.at)} y={y(point.loss)} /> : null}
        {children?.(frame)}
      </svg>
      <span className={css.axisName} style={{ right: 0, top: bottom - 10 }}>
        {axis}
      </span>
    </div>
  );
}
