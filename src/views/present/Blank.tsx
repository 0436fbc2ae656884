import { presentWords as words } from '../../words/present.ts';
import { useActions } from '../lab.ts';
import css from './Present.module.css';

/** A black screen, so that a room looks at its teacher; any key that steps, or a click, brings the step back. */
export function Blank() {
  const { setScreen } = useActions();
  return (
    <button
      type="button"
      className={css.blank}
      aria-label={words.blanked}
      ref={(button) => button?.focus()}
      onClick={() => setScreen({ blank: false })}
    />
  );
}
