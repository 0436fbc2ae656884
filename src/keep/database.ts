import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What stands in the database was written by some version of this page, or by anyone: it is read as unknown (record.ts). */
interface Stored {
  readonly id: string;
  readonly version: number;
  readonly savedAt: number;
  readonly [part: string]: unknown;
}

interface Stores extends DBSchema {
  /** A record for each tab: where it is. */
  sessions: { key: string; value: Stored };
  /** Its documents, in a store of their own, so that a step of the walk need not write them again. */
  chains: { key: string; value: Stored };
  networks: { key: string; value: Stored };
}

export type Database = IDBPDatabase<Stores>;

let opening: Promise<Database | null> | null = null;

async function open(): Promise<Database | null> {
  try {
    return await openDB<Stores>('backstep', 1, {
      upgrade: (db) => {
        for (const name of ['sessions', 'chains', 'networks'] as const) db.createObjectStore(name, { keyPath: 'id' });
      },
      // A newer version of the page, in another tab, waits for this one to let go.
      blocking: (_current, _next, event) => (event.target as IDBDatabase | null)?.close(),
    });
  } catch {
    return null;
  }
}

/** The database; null where the browser has none for this page. */
export function database(): Promise<Database | null> {
  opening ??= open();
  return opening;
}
