import { scaleFor, scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import { valueOf } from '../../walk/pass.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import css from './Matrix.module.css';
import { digitsFor } from './digits.ts';

interface Props {
  readonly scene: Scene;
  /** Row by row. */
  readonly ids: readonly (readonly string[])[];
  readonly height: number;
  readonly lit?: boolean;
  /** Numbers, or only their tints. */
  readonly numbered?: boolean;
}

/** A small matrix in brackets: parameters, gradients, one term of a sum. Parameters are those that this iteration's pass has used. */
export function Small({ scene, ids, height, lit, numbered = true }: Props) {
  const scales = scalesOf(scene.pass);
  const columns = ids[0]?.length ?? 1;
  return (
    <div className={css.small} data-lit={lit || undefined}>
      <div
        className={css.cells}
        style={{
          gridTemplateColumns: `repeat(${columns}, ${numbered ? 'minmax(40px, auto)' : '7px'})`,
          gridAutoRows: `${numbered ? height : 7}px`,
        }}
      >
        {ids.flat().map((id) => {
          const value = scene.reached(id) ? valueOf(scene.pass, id) : undefined;
          return (
            <Num
              key={id}
              id={id}
              value={value}
              before={scene.updated(id) || undefined}
              decimals={value === undefined ? 2 : digitsFor(value)}
              heat={value === undefined ? 0 : heatOf(value, scaleFor(scales, id))}
              bare={!numbered}
              className={numbered ? css.cell : css.heat}
            >
              {numbered ? undefined : ''}
            </Num>
          );
        })}
      </div>
    </div>
  );
}
