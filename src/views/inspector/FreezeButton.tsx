import { IconButton } from '../../ui/IconButton.tsx';
import { Lock, Unlocked } from '../../ui/locks.tsx';
import { trainWords } from '../../words/train.ts';
import { useSceneOf } from '../lab.ts';
import css from './Freeze.module.css';

interface Props {
  readonly layer: number;
  readonly expanded: boolean;
  readonly onClick: () => void;
}

/** Shows and hides what of a layer is frozen; a closed lock where something is. */
export default function FreezeButton({ layer, expanded, onClick }: Props) {
  const frozen = useSceneOf((scene) => scene.situation.regime.frozen.filter((id) => id.split('.')[1] === String(layer)).length);
  return (
    <span className={css.button}>
      <IconButton label={trainWords.freeze.button(layer, frozen)} expanded={expanded} onClick={onClick}>
        {frozen > 0 ? <Lock /> : <Unlocked />}
      </IconButton>
    </span>
  );
}
