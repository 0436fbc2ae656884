import { useEffect, useRef } from 'react';
import { presentWords as words } from '../../words/present.ts';
import { useActions } from '../lab.ts';
import css from './Present.module.css';

/** A black screen, so that a room looks at its teacher; any key that steps, or a click, brings the step back, and the focus to where it was. */
export function Blank() {
  const { setScreen } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    button.current?.focus();
    return () => {
      // What brought the step back may have put it elsewhere.
      const free = document.activeElement === null || document.activeElement === document.body;
      if (free && opener?.isConnected && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
    };
  }, []);
  return <button ref={button} type="button" className={css.blank} aria-label={words.blanked} onClick={() => setScreen({ blank: false })} />;
}
