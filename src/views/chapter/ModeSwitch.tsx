import { OneOf } from '../../ui/OneOf.tsx';
import { chapterWords as words } from '../../words/chapter.ts';
import css from './ModeSwitch.module.css';
import type { Mode } from './live.ts';

const modes = ['symbols', 'numbers'] as const satisfies readonly Mode[];

/** Formulas in symbols, or in the numbers of the network that is loaded. */
export function ModeSwitch({ mode, onChange }: { readonly mode: Mode; readonly onChange: (mode: Mode) => void }) {
  return (
    <OneOf
      label={words.formulas}
      of={modes}
      value={mode}
      onChange={onChange}
      text={(one) => words.modes[one]}
      css={{ group: css.modes, item: css.mode }}
      arrows
    />
  );
}
