import type { Regime } from '../../core/regime.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Lock, Unlocked } from '../../ui/locks.tsx';
import { parseId } from '../../walk/ids.ts';
import { memoise } from '../../walk/memoise.ts';
import { trainWords } from '../../words/train.ts';
import { useSceneOf } from '../lab.ts';
import css from './Freeze.module.css';

/** How many parameters of each layer are frozen; asked by every layer's button with every change of the page. */
const frozenByLayer: (regime: Regime) => ReadonlyMap<number, number> = memoise(({ frozen }) => {
  const counts = new Map<number, number>();
  for (const id of frozen) {
    const layer = parseId(id)?.layer ?? 0;
    counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  return counts;
});

interface Props {
  readonly layer: number;
  readonly expanded: boolean;
  readonly onClick: () => void;
}

/** Shows and hides what of a layer is frozen; a closed lock where something is. */
export default function FreezeButton({ layer, expanded, onClick }: Props) {
  const frozen = useSceneOf((scene) => frozenByLayer(scene.situation.regime).get(layer) ?? 0);
  return (
    <span className={css.button}>
      <IconButton label={trainWords.freeze.button(layer, frozen)} expanded={expanded} onClick={onClick}>
        {frozen > 0 ? <Lock /> : <Unlocked />}
      </IconButton>
    </span>
  );
}
