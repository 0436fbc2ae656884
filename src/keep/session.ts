import type { LabStore } from '../lab/store.ts';
import { keepWords as words } from '../words/keep.ts';
import { autosave } from './autosave.ts';
import { claim, livingSessions } from './claim.ts';
import { database, type Database } from './database.ts';
import { readRecord, type Kept } from './record.ts';
import { onTrouble } from './trouble.ts';

/** So many sessions of closed tabs are kept; older ones go. */
const sessionsKept = 20;
const ownKey = 'backstep.session';

const ownId = () => {
  try {
    return sessionStorage.getItem(ownKey);
  } catch {
    return null;
  }
};

function remember(id: string): void {
  try {
    sessionStorage.setItem(ownKey, id);
  } catch {
    // Then a reload takes the most recent session, as a new tab does.
  }
}

const freshId = () => `${Date.now().toString(36)}-${Math.floor(Math.random() * 2 ** 40).toString(36)}`;

async function read(db: Database, id: string): Promise<Kept | null> {
  const [session, chain] = await Promise.all([db.get('sessions', id), db.get('chains', id)]);
  return session && chain ? readRecord({ ...session, chain: chain['chain'], agenda: chain['agenda'], document: chain['document'] }) : null;
}

interface Found {
  readonly id: string;
  readonly kept: Kept | null;
}

/** This tab's session of before a reload; in a new tab the most recent one that no living tab has; else a new one. */
async function find(db: Database): Promise<Found> {
  const own = ownId();
  if (own !== null) {
    const mine = await claim(own, true);
    const kept = await read(db, own);
    // A duplicated tab comes with the id of the other, which goes on with it: this one works on a copy.
    return { id: mine && kept ? own : freshId(), kept };
  }
  // A link opened in a new tab has nothing to do with what was there before.
  if (location.hash.length > 1) return { id: freshId(), kept: null };
  const sessions = (await db.getAll('sessions')).toSorted((a, b) => b.savedAt - a.savedAt);
  for (const { id } of sessions) {
    const kept = await read(db, id);
    if (!kept) continue;
    if (await claim(id)) return { id, kept };
    if (!('locks' in navigator)) return { id: freshId(), kept };
  }
  return { id: freshId(), kept: null };
}

/** Lets go of the oldest sessions of closed tabs. */
async function tidy(db: Database): Promise<void> {
  const living = await livingSessions();
  const closed = (await db.getAll('sessions')).filter(({ id }) => !living.has(id)).toSorted((a, b) => b.savedAt - a.savedAt);
  for (const { id } of closed.slice(sessionsKept)) {
    await db.delete('sessions', id);
    await db.delete('chains', id);
  }
}

function isTouched(lab: LabStore): boolean {
  const { past, place } = lab.getState();
  return past.length > 0 || place.iteration > 0 || place.step > 1 || place.scalar > 0;
}

/** Brings back what this tab, or a closed one, was doing, and from then on keeps what the lab does. Never throws. */
export async function keepSession(lab: LabStore): Promise<void> {
  onTrouble((trouble) => lab.getState().actions.report(words.trouble[trouble]));
  const db = await database();
  const { id, kept } = db ? await find(db).catch((): Found => ({ id: freshId(), kept: null })) : { id: freshId(), kept: null };
  // Somebody who has already begun is not interrupted; what was there before stays for another tab.
  const touched = isTouched(lab);
  const mine = kept && touched ? freshId() : id;
  if (mine !== id || !kept) await claim(mine);
  remember(mine);
  if (kept && !touched) lab.setState((state) => ({ ...kept, move: 'jump', opened: state.opened + 1 }));
  autosave(lab, mine, db, isTouched(lab));
  if (db) await tidy(db).catch(() => undefined);
}
