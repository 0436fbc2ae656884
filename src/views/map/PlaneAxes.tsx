import { memo } from 'react';
import type { Linear } from '../../ui/linear.ts';
import { format } from '../../walk/format.ts';
import css from './Map.module.css';

interface Props {
  readonly x: Linear;
  readonly y: Linear;
  /** What they are called. */
  readonly across: string;
  readonly up: string;
}

/** As many digits as tell two neighbours apart. */
function textOf([first = 0, second = first + 1]: readonly number[]) {
  const digits = Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));
  return (value: number) => format(value, digits);
}

const fit = (ticks: readonly number[], wide: number) => {
  const longest = Math.max(...ticks.map((tick) => textOf(ticks)(tick).length));
  return ticks.length * (7 * longest + 8) <= wide;
};

/** The frame of a plane, with the names of what goes across and up at the ends of their axes. */
export const PlaneAxes = memo(function PlaneAxes({ x, y, across: nameAcross, up: nameUp }: Props) {
  const [left, right, bottom, top] = [...x.range, ...y.range];
  // As many numbers as have room beside each other.
  const across = [5, 4, 3, 2].map((count) => x.ticks(count)).find((ticks) => fit(ticks, right - left)) ?? [];
  const up = y.ticks(5);
  // The names take the place of the numbers at the ends.
  const wide = 10 + 5 * nameAcross.length;
  const free = { across: across.filter((value) => x(value) < right - wide), up: up.filter((value) => y(value) > top + 12) };
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
        {nameAcross}
      </text>
      <text className={css.axisName} x={left - 6} y={top + 8} textAnchor="end">
        {nameUp}
      </text>
    </g>
  );
});
