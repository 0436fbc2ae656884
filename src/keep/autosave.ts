import type { LabStore } from '../lab/store.ts';
import type { Database } from './database.ts';
import { markKept } from './kept.ts';
import { keptOf, recordVersion, sameKept, type Kept } from './record.ts';
import { tell, troubleOf } from './trouble.ts';

/** Milliseconds between two saves while things change. */
const pause = 300;

const largeOf = ({ chain, agenda }: Kept): Pick<Kept, 'chain' | 'agenda'> => ({ chain, agenda });

/** Writes a lab's inputs into its session soon after they change, and at once when the page is left. */
export function autosave(lab: LabStore, id: string, db: Database | null, changed: boolean): void {
  let written: Kept | null = changed ? null : keptOf(lab.getState());
  // Documents may be megabytes: they are written when they are others, not with every step.
  let large = changed ? null : largeOf(lab.getState());
  let timer = 0;

  const save = () => {
    clearTimeout(timer);
    timer = 0;
    const kept = keptOf(lab.getState());
    if (written && sameKept(written, kept)) return;
    written = kept;
    if (!db) return tell('forbidden');
    const { chain, agenda, ...rest } = kept;
    const head = { id, version: recordVersion, savedAt: Date.now() };
    try {
      const work = db.transaction(['sessions', 'chains'], 'readwrite');
      const puts = [work.objectStore('sessions').put({ ...head, ...rest })];
      if (large?.chain !== chain || large.agenda !== agenda) puts.push(work.objectStore('chains').put({ ...head, chain, agenda }));
      // Said outright, so that it is done even if the page is gone by then.
      work.commit();
      large = { chain, agenda };
      markKept();
      Promise.all([...puts, work.done]).catch((error: unknown) => {
        large = null;
        tell(troubleOf(error));
      });
    } catch (error) {
      tell(troubleOf(error));
    }
  };

  const soon = () => {
    if (timer || (written && sameKept(written, lab.getState()))) return;
    timer = window.setTimeout(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(save, { timeout: pause }) : save()), pause);
  };

  lab.subscribe(soon);
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save());
  if (changed) save();
}
