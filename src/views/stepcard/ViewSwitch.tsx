import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import css from './StepCard.module.css';

/** One observation, or all of them at once. */
export function ViewSwitch() {
  const view = useLab((lab) => lab.view);
  const of = useSceneOf((scene) => scene.document.data.x.length);
  const count = useSceneOf((scene) => scene.situation.batch.length);
  const { setView } = useActions();
  return (
    <ToggleGroup.Root
      type="single"
      rovingFocus={false}
      className={css.factors}
      value={view}
      aria-label={words.view}
      onValueChange={(value) => (value === 'one' || value === 'all') && setView(value)}
    >
      {(['one', 'all'] as const).map((one) => (
        <ToggleGroup.Item key={one} value={one} className={css.factorsItem}>
          {one === 'one' ? words.one : words.all(count, of)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
