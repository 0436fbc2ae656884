import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { pageWords as words } from '../../words/page.ts';
import { useLab } from '../lab.ts';
import { useLearn } from '../chapter/useLearn.ts';
import css from './Header.module.css';

/** The chapter beside the lab, or the lab alone. */
export function LearnSwitch() {
  const learning = useLab((lab) => lab.learning);
  const learn = useLearn();
  return (
    <ToggleGroup.Root
      type="single"
      value={learning ? 'learn' : 'explore'}
      onValueChange={(value) => value && learn(value === 'learn')}
      className={css.modes}
      aria-label={words.modesLabel}
    >
      {(['learn', 'explore'] as const).map((mode) => (
        <ToggleGroup.Item key={mode} value={mode} className={css.mode}>
          {words.modes[mode]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
