import { memo } from 'react';
import type { Matrix } from '../../core/network.ts';
import type { Linear } from '../../ui/linear.ts';
import { cross } from '../inspector/cross.ts';
import { useHeldOut } from '../lab.ts';
import css from './Map.module.css';
import { markOf } from './marks.ts';
import { colourOf, type Shade } from '../pictures/shade.ts';

interface Props {
  readonly x: Linear;
  readonly y: Linear;
  readonly inputs: Matrix;
  readonly targets: Matrix;
  readonly output: number;
  /** Whether the targets are classes, 0 and 1, which have a shape each. */
  readonly classes: boolean;
  readonly followed: number;
  readonly shade: Shade;
}

/** Past so many points every k-th is drawn. */
const most = 600;

/**
 * The observations where their inputs are. Their shape says their class; other targets have the tint that the map has where the output is
 * as large. The followed one has a ring.
 */
export const PlanePoints = memo(function PlanePoints({ x, y, inputs, targets, output, classes, followed, shade }: Props) {
  const out = useHeldOut();
  const every = Math.ceil(inputs.length / most);
  return inputs.map(([first = 0, second = 0], n) => {
    if (n % every !== 0 && n !== followed) return null;
    const target = targets[n]?.[output] ?? 0;
    const [px, py] = [x(first), y(second)];
    return (
      <g key={n} data-quantity={`X.0.${n}`} data-value={String(first)}>
        <g data-quantity={`X.1.${n}`} data-value={String(second)}>
          {n === followed ? <circle className={css.followed} cx={px} cy={py} r="9.5" /> : null}
          {out.has(n) ? <path className={css.out} d={cross(px, py, 6)} /> : null}
          <path
            className={css.point}
            data-class={classes ? target : undefined}
            style={classes ? undefined : { fill: colourOf(shade, target) }}
            d={markOf(classes && target === 1, px, py)}
            data-quantity={`Y.${output}.${n}`}
            data-value={String(target)}
          />
        </g>
      </g>
    );
  });
});
