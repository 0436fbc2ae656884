import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { chapterWords as words } from '../../words/chapter.ts';
import css from './ModeSwitch.module.css';
import type { Mode } from './live.ts';

const modes = ['symbols', 'numbers'] as const satisfies readonly Mode[];

/** Formulas in symbols, or in the numbers of the network that is loaded. */
export function ModeSwitch({ mode, onChange }: { readonly mode: Mode; readonly onChange: (mode: Mode) => void }) {
  const choose = (value: string) => {
    const chosen = modes.find((one) => one === value);
    if (chosen) onChange(chosen);
  };
  return (
    <ToggleGroup.Root type="single" value={mode} onValueChange={choose} className={css.modes} aria-label={words.formulas}>
      {modes.map((one) => (
        <ToggleGroup.Item key={one} value={one} className={css.mode}>
          {words.modes[one]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
