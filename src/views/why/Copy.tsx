import { useState } from 'react';
import { whyWords as words } from '../../words/why.ts';
import css from './Why.module.css';

interface Props {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text, and says so on itself and to a screen reader. */
export function Copy({ label, text }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (button: HTMLButtonElement) => {
    // Safari does not give a button that is clicked the focus; what is said here goes when the focus does.
    button.focus();
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <button type="button" className={css.copy} onClick={(event) => void copy(event.currentTarget)} onBlur={() => setSaid(null)}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
