import type { Scene } from '../../lab/scene.ts';
import { Tex } from '../../ui/Tex.tsx';
import { sym } from '../../notation/symbols.ts';
import { formatShape } from '../../walk/format.ts';
import { batchWords as words } from '../../words/batch.ts';
import css from './Picture.module.css';
import { interceptIds, weightIds } from './ids.ts';
import { Small } from './Small.tsx';

interface Props {
  readonly scene: Scene;
  readonly layer: number;
  readonly height: number;
  /** Whether there is room for the numbers; else symbol and shape. */
  readonly numbered: boolean;
}

/** What a layer brings along: W and c, which enter from the left. */
export function Parameters({ scene, layer, height, numbered }: Props) {
  const { plan } = scene;
  const [D = 1, below = 1] = [plan.widths[layer], plan.widths[layer - 1]];
  return (
    <>
      <span className={css.sideName}>
        <Tex {...sym('W', { l: layer })} />
        {numbered ? null : <span className={css.shape}>{formatShape([D, below])}</span>}
      </span>
      {numbered ? <Small scene={scene} ids={weightIds(plan, 'W', layer)} height={height} /> : null}
      <span className={css.sideName}>
        <Tex {...sym('c', { l: layer })} />
        {numbered ? null : <span className={css.shape}>{formatShape([D, 1])}</span>}
      </span>
      {numbered ? <Small scene={scene} ids={interceptIds(plan, 'c', layer)} height={height} /> : null}
    </>
  );
}

/** What a layer gets: the row sums of ∇H, and ∇H times the inputs, which leave by the right. */
export function Gradients({ scene, layer, height, numbered }: Props) {
  const { plan, step } = scene;
  const [D = 1, below = 1] = [plan.widths[layer], plan.widths[layer - 1]];
  const lit = (name: string) => step.writes.some((id) => id.startsWith(`${name}.${layer}`));
  const parts = [
    {
      name: 'gradCBatch',
      symbol: sym('gradC', { l: layer }),
      above: words.rowSums(D),
      ids: interceptIds(plan, 'gradCBatch', layer),
      shape: [D, 1],
    },
    { name: 'gradWBatch', symbol: sym('gradW', { l: layer }), above: null, ids: weightIds(plan, 'gradWBatch', layer), shape: [D, below] },
  ];
  return parts.map(({ name, symbol, above, ids, shape }) => (
    <span key={name} className={css.gradient}>
      <span className={css.above}>
        {above ?? (
          <>
            <Tex {...sym('gradHBatch', { l: layer })} />
            <Tex {...(layer === 1 ? sym('XPlain') : sym('ZT', { l: layer - 1 }))} />
          </>
        )}
      </span>
      {numbered ? (
        <Small scene={scene} ids={ids} height={height} lit={lit(name)} />
      ) : (
        <span className={css.shape}>{formatShape(shape)}</span>
      )}
      <span className={css.gradientName}>
        <Tex {...symbol} />
      </span>
    </span>
  ));
}
