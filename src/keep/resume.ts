import type { LabStore } from '../lab/store.ts';
import { wasKept } from './kept.ts';

/** So many milliseconds the first view waits for the session of before; after that the page opens without. */
const patience = 1500;

/** Brings back the last session before the page is drawn, if there is one. The code that keeps things comes with it, or later. */
export async function resume(lab: LabStore): Promise<void> {
  const keep = () => import('./session.ts').then(({ keepSession }) => keepSession(lab));
  if (wasKept()) {
    await Promise.race([keep().catch(() => undefined), new Promise((late) => setTimeout(late, patience))]);
    return;
  }
  // Nothing to come back to: it is enough to be ready when something is changed. Where that fails for lack of a network, so is the next change.
  const wait = () => {
    const { chain, place, agenda } = lab.getState();
    const stop = lab.subscribe((state) => {
      if (state.chain === chain && state.place === place && state.agenda === agenda) return;
      stop();
      keep().catch(wait);
    });
  };
  wait();
}
