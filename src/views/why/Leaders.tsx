import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Why } from '../../walk/why.ts';
import { route } from './route.ts';
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

/** How far a line turns beside the panel, and beside its neighbour there. */
const [lane, apart] = [12, 8];
/** Above this a stage has its titles. */
const titles = 36;

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

/** What lines must not cross: all numbers, symbols, shapes and buttons of the stage that stand to the right of where they begin. */
const standing = '[data-quantity], [data-shape], span[aria-hidden="true"], button';

/** Lines that cross neither number nor symbol; an operand to which none leads has none, and is lit on the stage as the others are. */
function measure(why: Why, panel: HTMLElement | null): Leader[] {
  const operands = why.terms.flatMap((term) => term.operands);
  const stage = document.querySelector('[data-stage]');
  if (!panel || !stage || operands.length > most) return [];
  const frame = panel.getBoundingClientRect();
  const { top, bottom } = stage.getBoundingClientRect();
  const taken: number[] = [];
  const things = Array.from(stage.querySelectorAll(standing), (element) => ({ element, area: element.getBoundingClientRect() }));
  return operands.flatMap(({ id }, k) => {
    const tile = panel.querySelector(`[data-operand="${id}"]`)?.getBoundingClientRect();
    // The line ends at the edge of the shape that holds the number.
    const number = stage.querySelector(`[data-quantity="${id}"]`);
    const shape = number?.closest<HTMLElement>('[data-shape]') ?? number;
    const home = shape?.getBoundingClientRect();
    if (!shape || !tile || !home || home.width === 0 || home.right > frame.left || tile.top < frame.top || tile.bottom > frame.bottom)
      return [];
    const to = [tile.left, (tile.top + tile.bottom) / 2] as const;
    const line = route({
      home,
      right: !(shape instanceof HTMLElement) || shape.dataset['side'] !== 'left',
      under: id.startsWith('grad'),
      to,
      turn: frame.left - lane - apart * k,
      obstacles: things.flatMap(({ element, area }) =>
        area.width > 0 && area.right > home.left && !shape.contains(element) ? [area] : [],
      ),
      within: { top: top + titles, bottom },
      taken,
    });
    const from = line?.[0];
    if (!line || !from) return [];
    taken.push(...line.slice(1, -1).map(([, y]) => y));
    return [{ id, path: rounded(line), from, to, backward: id.startsWith('grad') }];
  });
}
