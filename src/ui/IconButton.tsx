import type { ReactNode } from 'react';
import css from './IconButton.module.css';
import { Tip } from './Tip.tsx';

interface Props {
  readonly label: string;
  readonly onClick?: () => void;
  /** Greyed out and without effect, but still reachable, so that focus is not lost when it happens under one's finger. */
  readonly disabled?: boolean;
  /** Of a button that shows or hides something: whether that is shown. */
  readonly expanded?: boolean;
  /** Whether what it switches is on. */
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

/** A button that is an icon; its label is its name and its tooltip. */
export function IconButton({ label, onClick, disabled = false, expanded, pressed, children }: Props) {
  return (
    <Tip text={label}>
      <button
        type="button"
        className={css.button}
        aria-label={label}
        aria-disabled={disabled}
        aria-expanded={expanded}
        aria-pressed={pressed}
        onClick={disabled ? undefined : onClick}
      >
        {children}
      </button>
    </Tip>
  );
}
