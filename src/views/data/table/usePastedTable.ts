import { useEffect } from 'react';
import { csvWords as words } from '../../../words/csv.ts';
import { useLabStore } from '../../lab.ts';
import { offerOf, showOffer } from './offer.ts';

/** Whether what has the focus takes a paste itself. */
const isField = (target: EventTarget | null) => target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** While the data are in sight, a table that is pasted anywhere but into a field is offered to be read. */
export function usePastedTable(): void {
  const store = useLabStore();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (isField(event.target) || text.trim() === '' || store.getState().sheet !== null) return;
      event.preventDefault();
      showOffer(store, offerOf(words.pasted, text));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [store]);
}
