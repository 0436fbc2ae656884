import { memo } from 'react';
import type { Linear } from '../../ui/linear.ts';
import { format } from '../../walk/format.ts';
import css from './Map.module.css';

interface Props {
  readonly x: Linear;
  readonly y: Linear;
  readonly names: readonly [string, string];
}

const textOf = (ticks: readonly number[]) => (value: number) => format(value, ticks.every(Number.isInteger) ? 0 : 1);

/** The frame of a map, with the names of its two inputs at the ends of their axes. */
export const PlaneAxes = memo(function PlaneAxes({ x, y, names }: Props) {
  const [left, right, bottom, top] = [...x.range, ...y.range];
  const [across, up] = [x.ticks(5), y.ticks(5)];
  // The names take the place of the numbers at the ends.
  const free = { across: across.filter((value) => x(value) < right - 18), up: up.filter((value) => y(value) > top + 12) };
  return (
    <g aria-hidden="true">
      <rect className={css.border} x={left} y={top} width={right - left} height={Math.max(bottom - top, 0)} />
      {free.across.map((value) => (
        <text key={value} className={css.tick} x={x(value)} y={bottom + 15} textAnchor="middle">
          {textOf(across)(value)}
        </text>
      ))}
      {free.up.map((value) => (
        <text key={value} className={css.tick} x={left - 6} y={y(value)} dy="0.35em" textAnchor="end">
          {textOf(up)(value)}
        </text>
      ))}
      <text className={css.axisName} x={right} y={bottom + 15} textAnchor="end">
        {names[0]}
      </text>
      <text className={css.axisName} x={left - 6} y={top + 8} textAnchor="end">
        {names[1]}
      </text>
    </g>
  );
});
