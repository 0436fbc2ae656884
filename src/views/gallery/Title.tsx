import { useEffect, useRef } from 'react';
import { galleryWords as words } from '../../words/gallery.ts';
import css from './Gallery.module.css';

interface Props {
  readonly title: string;
  /** Characters at most. */
  readonly limit: number;
  /** With the title that is to be in force; the old one where the field was left empty or with Escape. */
  readonly onDone: (title: string) => void;
}

/** A field for another title, in force with Enter or when it is left. */
export function Title({ title, limit, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      type="text"
      className={css.field}
      aria-label={words.newTitle(title)}
      maxLength={limit}
      defaultValue={title}
      onBlur={(event) => onDone(event.target.value.trim() || title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = title;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
