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

function measure(why: Why, panel: HTMLElement | null): Leader[] {
  const operands = why.terms.flatMap((term) => term.operands);
  if (!panel || operands.length > most) return [];
  const frame = panel.getBoundingClientRect();
  return operands.flatMap(({ id }) => {
    const tile = panel.querySelector(`[data-operand="${id}"]`)?.getBoundingClientRect();
    const home = document.querySelector(`[data-stage] [data-quantity="${id}"]`)?.getBoundingClientRect();
    if (!tile || !home || home.width === 0 || home.right > frame.left || tile.top < frame.top || tile.bottom > frame.bottom) return [];
    const to = [tile.left, (tile.top + tile.bottom) / 2] as const;
    const above = to[1] < (home.top + home.bottom) / 2;
    const from = [(home.left + home.right) / 2, above ? home.top : home.bottom] as const;
    const bend = Math.min(8, Math.abs(to[1] - from[1]));
    const turn = to[1] - Math.sign(to[1] - from[1]) * bend;
    const path = `M${from[0]},${from[1]}V${turn}Q${from[0]},${to[1]} ${from[0] + bend},${to[1]}H${to[0]}`;
    return [{ id, path, from, to, backward: id.startsWith('grad') }];
  });
}
