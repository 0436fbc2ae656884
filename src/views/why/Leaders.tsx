import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Why } from '../../walk/why.ts';
import css from './Why.module.css';

interface Leader {
  readonly id: string;
  readonly path: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly backward: boolean;
}

/** More than these would be a tangle: then the stage lights the operands instead. */
const most = 4;

/** Dotted lines from the operands to where they stand on the stage. */
export function Leaders({ why, panel }: { readonly why: Why; readonly panel: RefObject<HTMLElement | null> }) {
  const [leaders, setLeaders] = useState<readonly Leader[]>([]);
  useLayoutEffect(() => {
    const draw = () => setLeaders(measure(why, panel.current));
    // After the stage, which is drawn a frame later than the panel.
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(draw, 0);
    });
    const body = panel.current;
    addEventListener('resize', draw);
    body?.addEventListener('scroll', draw, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      removeEventListener('resize', draw);
      body?.removeEventListener('scroll', draw);
    };
  }, [why, panel]);
  return (
    <svg className={css.leaders} aria-hidden="true">
      {leaders.map(({ id, path, from, to, backward }) => (
        <g key={id} data-phase={backward ? 'backward' : undefined}>
          <path d={path} />
          <circle cx={from[0]} cy={from[1]} r="4" />
          <circle cx={to[0]} cy={to[1]} r="4" />
        </g>
      ))}
    </svg>
  );
}

/** How far a line runs beside its number, beside the panel, and beside its neighbour there. */
const [out, lane, apart] = [9, 12, 8];

/** A line through corners, each rounded off. */
function rounded(points: readonly (readonly [number, number])[], radius = 8): string {
  return points
    .map(([x, y], i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${x},${y}`;
      if (!after) return `L${x},${y}`;
      const toward = ([a, b]: readonly [number, number]) => {
        const length = Math.hypot(a - x, b - y);
        const t = length === 0 ? 0 : Math.min(radius, length / 2) / length;
        return `${x + (a - x) * t},${y + (b - y) * t}`;
      };
      return `L${toward(before)}Q${x},${y} ${toward(after)}`;
    })
    .join('');
}

/**
 * The line from where a number stands to its tile. It leaves a shape by an edge where nothing else stands: to the right at the tile's
 * height where that is free, else over the top; a gradient, which stands under its neuron, underneath.
 */
function lineFrom(home: DOMRect, to: readonly [number, number], free: boolean, backward: boolean, turn: number) {
  if (free && to[1] > home.top + 4 && to[1] < home.bottom - 4) return [[home.right, to[1]] as const, to];
  const x = (home.left + home.right) / 2;
  const [edge, level] = backward ? [home.bottom, home.bottom + out] : [home.top, home.top - out];
  return [[x, edge] as const, [x, level] as const, [turn, level] as const, [turn, to[1]] as const, to];
}

function measure(why: Why, panel: HTMLElement | null): Leader[] {
  const operands = why.terms.flatMap((term) => term.operands);
  if (!panel || operands.length > most) return [];
  const frame = panel.getBoundingClientRect();
  return operands.flatMap(({ id }, k) => {
    const tile = panel.querySelector(`[data-operand="${id}"]`)?.getBoundingClientRect();
    // The line ends at the edge of the shape that holds the number, so that it crosses neither number nor symbol.
    const number = document.querySelector(`[data-stage] [data-quantity="${id}"]`);
    const shape = number?.closest<HTMLElement>('[data-shape]');
    const home = (shape ?? number)?.getBoundingClientRect();
    if (!tile || !home || home.width === 0 || home.right > frame.left || tile.top < frame.top || tile.bottom > frame.bottom) return [];
    const to = [tile.left, (tile.top + tile.bottom) / 2] as const;
    const backward = id.startsWith('grad');
    const line = lineFrom(home, to, shape?.dataset['side'] !== 'left', backward, frame.left - lane - apart * k);
    return [{ id, path: rounded(line), from: line[0] ?? to, to, backward }];
  });
}
