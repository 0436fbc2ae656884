import { database } from './database.ts';
import { readRecord, recordVersion, type Kept } from './record.ts';
import { tell, troubleOf } from './trouble.ts';

/** One of “my networks”: a lab's inputs as they stood when they were kept. Its title is its documents'. */
export interface KeptNetwork {
  readonly id: string;
  readonly savedAt: number;
  readonly kept: Kept;
}

let known: readonly KeptNetwork[] = [];
let loaded = false;
const listeners = new Set<() => void>();
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('backstep.networks') : null;

function show(networks: readonly KeptNetwork[]): void {
  known = networks.toSorted((a, b) => b.savedAt - a.savedAt);
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  const db = await database();
  const records = db ? await db.getAll('networks').catch(() => []) : [];
  show(
    records.flatMap((record) => {
      const kept = readRecord(record);
      return kept ? [{ id: record.id, savedAt: record.savedAt, kept }] : [];
    }),
  );
}

/** The list lives on in memory where the device keeps nothing. */
async function write(task: (db: NonNullable<Awaited<ReturnType<typeof database>>>) => Promise<unknown>): Promise<void> {
  const db = await database();
  if (!db) return tell('forbidden');
  try {
    await task(db);
    others?.postMessage('changed');
  } catch (error) {
    tell(troubleOf(error));
  }
}

/** My networks, newest first: to be read, and heard of when they change, here or in another tab. */
export const networks = {
  read: (): readonly KeptNetwork[] => known,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    if (!loaded) {
      loaded = true;
      others?.addEventListener('message', () => void load());
      void load();
    }
    return () => listeners.delete(listener);
  },
};

/** Puts a network into the list: a new one, or one of the same id in its stead. */
export function put(network: KeptNetwork): Promise<void> {
  show([network, ...known.filter(({ id }) => id !== network.id)]);
  const { id, savedAt, kept } = network;
  return write((db) => db.put('networks', { id, savedAt, version: recordVersion, ...kept }));
}

/** Takes a network off the list; `put` brings it back. */
export function remove({ id }: KeptNetwork): Promise<void> {
  show(known.filter((network) => network.id !== id));
  return write((db) => db.delete('networks', id));
}

export const titleOf = ({ chain }: Pick<Kept, 'chain'>): string => chain[0].document.title;

/** The same under another title, in all its documents. */
export function titled(kept: Kept, title: string): Kept {
  const [first, ...rest] = kept.chain;
  const rename = (start: typeof first) => ({ ...start, document: { ...start.document, title } });
  return { ...kept, chain: [rename(first), ...rest.map(rename)] };
}

/** A title that none of the others has: “XOR”, “XOR 2”, “XOR 3”. */
export function freeTitle(title: string, taken: readonly string[]): string {
  if (!taken.includes(title)) return title;
  const base = title.replace(/ \d+$/, '');
  let n = 2;
  while (taken.includes(`${base} ${n}`)) n++;
  return `${base} ${n}`;
}

/** Keeps a lab's inputs as they stand, beside what is kept already. */
export async function keep(kept: Kept): Promise<KeptNetwork> {
  const title = freeTitle(
    titleOf(kept),
    known.map((network) => titleOf(network.kept)),
  );
  const network = { id: crypto.randomUUID?.() ?? `${Date.now()}-${known.length}`, savedAt: Date.now(), kept: titled(kept, title) };
  await put(network);
  return network;
}
