import { scaleFor, scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import type { All } from '../../walk/batch/all.ts';
import { valueOf } from '../../walk/pass.ts';
import { batchWords as words } from '../../words/batch.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import css from './Picture.module.css';

/** The loss of the data set: the sum over observations, or their mean. */
export function Total({ scene, all }: { readonly scene: Scene; readonly all: All }) {
  const id = 'totalLossBatch';
  const value = scene.reached(id) ? valueOf(scene.pass, id) : undefined;
  return (
    <span className={css.total}>
      {words[all.reduction]}
      <Num
        id={id}
        value={value}
        decimals={value !== undefined && value >= 10 ? 2 : 4}
        heat={value === undefined ? 0 : heatOf(value, scaleFor(scalesOf(scene.pass), id))}
        className={css.totalCell}
      />
    </span>
  );
}
