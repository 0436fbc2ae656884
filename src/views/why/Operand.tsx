import type { CSSProperties } from 'react';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import { Tex } from '../../ui/Tex.tsx';
import { formatNumber } from '../../walk/format.ts';
import { blockOf } from '../../walk/ids.ts';
import { symbolOf } from '../../walk/symbols.ts';
import type { Operand as Given } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useNames } from '../lab.ts';
import { heatOf, signOf } from '../numbers/Num.tsx';
import { digitsOf } from '../stepcard/Tile.tsx';
import css from './Why.module.css';

/** Where a number was computed, in few words. */
export function originText(scene: Scene, { id, origin }: Given): string {
  if (origin.kind === 'step')
    return origin.iteration === scene.place.iteration ? words.from(origin.step) : words.fromIteration(origin.step, origin.iteration);
  const block = blockOf(id);
  if (/^(W|c)\./.test(block)) return words.kinds.parameter;
  return block === 'x' ? words.kinds.x : block === 'y' ? words.kinds.y : block === 'learningRate' ? words.kinds.rate : '';
}

/** A number that another is made from: a tile that can be followed further. */
export function Operand({ scene, operand, small }: { readonly scene: Scene; readonly operand: Given; readonly small?: boolean }) {
  const { ask } = useActions();
  const { say } = useNames();
  const { id, before, value } = operand;
  const text = formatNumber(id, value, digitsOf(scene, id), scene.pass.settings);
  return (
    <button
      type="button"
      className={`${css.operand} heat`}
      style={{ '--t': heatOf(value, scaleFor(scalesOf(scene.pass), id)).toFixed(3) } as CSSProperties}
      data-small={small || undefined}
      data-quantity={id}
      data-value={String(value)}
      data-when={before && scene.updated(id) ? 'before' : undefined}
      data-sign={signOf(value)}
      data-operand={id}
      onClick={() => ask({ id, before }, true)}
    >
      <span className="visually-hidden">{words.follow(say(id), text)}</span>
      {small ? (
        <span className={css.operandSymbol}>
          <Tex {...symbolOf(id, scene.plan.depth)} />
        </span>
      ) : null}
      <span aria-hidden="true">{text}</span>
    </button>
  );
}
