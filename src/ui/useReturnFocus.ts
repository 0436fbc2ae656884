import { useRef } from 'react';

/**
 * For a dialog that no trigger of its own opened: what had the focus then gets it back when the dialog closes, unless the focus has gone
 * on to something else by then. From within the dialog it falls back to the page's body.
 */
export function useReturnFocus(): (event: Event) => void {
  const opener = useRef(document.activeElement);
  return (event) => {
    event.preventDefault();
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
}

/** Escape in a field is the field's: it brings the number back, and the dialog around it stays. */
export const keepForFields = (event: KeyboardEvent): void => {
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') event.preventDefault();
};
