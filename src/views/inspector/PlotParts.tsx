import { memo } from 'react';
import type { BackstepDocument } from '../../documents/document.ts';
import type { Linear } from '../../ui/linear.ts';
import { format } from '../../walk/format.ts';
import { useHeldOut } from '../lab.ts';
import { cross } from './cross.ts';
import css from './Plot.module.css';

/** A tick in as few decimals as tell it from the next: whole ones have none. */
const text =
  ([first = 0, second = first + 1]: readonly number[]) =>
  (value: number) =>
    format(value, Math.min(Math.max(Math.ceil(-Math.log10(second - first) - 1e-9), 0), 5));

/** A digit of a tick, and what lies between two numbers at least, in pixels. */
const [digit, between] = [7.4, 8];

/** As many ticks as have room for their numbers beside each other, six or fewer. */
function ticksThatFit(x: Linear): readonly number[] {
  const fits = (ticks: readonly number[]) => {
    const [first = 0, second = Infinity] = ticks;
    return x(second) - x(first) >= Math.max(...ticks.map((value) => text(ticks)(value).length)) * digit + between;
  };
  return [6, 5, 4, 3].map((count) => x.ticks(count)).find(fits) ?? x.ticks(2);
}

/** Ticks and their numbers: whole ones without decimals. */
export const Axes = memo(function Axes({ x, y }: { readonly x: Linear; readonly y: Linear }) {
  const [left, right] = x.range;
  const [bottom] = y.range;
  const yTicks = y.ticks(4);
  const xTicks = ticksThatFit(x);
  return (
    <g aria-hidden="true">
      {yTicks.map((value) => (
        <g key={value} transform={`translate(0,${y(value)})`}>
          <path className={css.gridLine} d={`M${left},0H${right}`} />
          <text className={css.tick} x={left - 8} dy="0.35em" textAnchor="end">
            {text(yTicks)(value)}
          </text>
        </g>
      ))}
      {xTicks.map((value) => (
        <text key={value} className={css.tick} x={x(value)} y={bottom + 16} textAnchor="middle">
          {text(xTicks)(value)}
        </text>
      ))}
    </g>
  );
});

interface PointsProps {
  readonly x: Linear;
  readonly y: Linear;
  readonly data: BackstepDocument['data'];
  readonly followed: number;
  readonly onPick: (n: number) => void;
}

/** Past so many points every k-th is drawn. */
const most = 1000;

export const Points = memo(function Points({ x, y, data, followed, onPick }: PointsProps) {
  const out = useHeldOut();
  const [left] = x.range;
  const every = Math.ceil(data.x.length / most);
  return (
    // A click on a point follows it; by keyboard the Data tab does the same.
    <g
      className={css.points}
      onClick={(event) => {
        const n = (event.target as Element).closest('[data-n]')?.getAttribute('data-n');
        if (n) onPick(Number(n));
      }}
    >
      {data.x.map((row, n) => {
        const [px = 0, py = 0] = [row[0], data.y[n]?.[0]];
        if (n === followed || n % every !== 0 || x(px) < left) return null;
        return (
          <g key={n} data-n={n} data-quantity={`X.0.${n}`} data-value={String(px)}>
            {out.has(n) ? (
              <path className={css.out} d={cross(x(px), y(py))} data-quantity={`Y.0.${n}`} data-value={String(py)} />
            ) : (
              <circle cx={x(px)} cy={y(py)} r="3.2" data-quantity={`Y.0.${n}`} data-value={String(py)} />
            )}
          </g>
        );
      })}
    </g>
  );
});
