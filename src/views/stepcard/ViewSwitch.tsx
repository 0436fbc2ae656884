import { OneOf } from '../../ui/OneOf.tsx';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import css from './Choices.module.css';

const views = ['one', 'all'] as const;

/** One observation, or all of them at once. */
export function ViewSwitch() {
  const view = useLab((lab) => lab.view);
  const of = useSceneOf((scene) => scene.document.data.x.length);
  const count = useSceneOf((scene) => scene.situation.batch.length);
  const { setView } = useActions();
  return (
    <OneOf
      label={words.view}
      of={views}
      value={view}
      onChange={setView}
      text={(one) => (one === 'one' ? words.one : words.all(count, of))}
      css={{ group: css.factors, item: css.factorsItem }}
    />
  );
}
