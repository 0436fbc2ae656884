import type { ReactNode } from 'react';
import css from './Table.module.css';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: string;
  readonly children: ReactNode;
}

/** Something that is done on request, with a note under it. */
export function Check({ checked, onChange, note, children }: Props) {
  return (
    <label className={css.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {children}
        {note ? <small>{note}</small> : null}
      </span>
    </label>
  );
}
