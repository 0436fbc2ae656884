import { checked, type Schema } from './schema.ts';
import { tell, troubleOf } from './trouble.ts';

/** A small value that is kept on this device: a preference, a tally, what has been read. */
export interface Slot<Value> {
  /** What is kept, or the fallback; the same object for as long as nothing changes. */
  readonly read: () => Value;
  readonly write: (value: Value) => void;
  /** Hears of changes, made here or in another tab; gives back how to stop. With `read` it suits `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Kind<Value> {
  /** Its name on the device follows `backstep.`. */
  readonly key: string;
  /** Counted up when the shape of what is kept changes. */
  readonly version: number;
  readonly schema: Schema<Value>;
  readonly fallback: Value;
  /** Makes of what an older version kept something that the schema may accept. */
  readonly migrate?: (value: unknown, version: number) => unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function understand<Value>({ version, schema, fallback, migrate }: Kind<Value>, text: string | null): Value {
  if (text === null) return fallback;
  try {
    const kept: unknown = JSON.parse(text);
    const known = isRecord(kept) ? kept['version'] : undefined;
    if (!isRecord(kept) || typeof known !== 'number' || known > version || (known < version && !migrate)) return fallback;
    const [value = fallback] = checked(schema, known < version ? migrate?.(kept['value'], known) : kept['value']);
    return value;
  } catch {
    // Not ours, or too old for the migration: as if nothing had been kept.
    return fallback;
  }
}

/**
 * A place on the device for one small value. Never throws: what cannot be read is as good as not there, and where the storage is
 * forbidden or full the value lives on in memory and the page says so once (trouble.ts).
 */
export function slot<Value>(kind: Kind<Value>, storage: () => Storage = () => localStorage): Slot<Value> {
  const key = `backstep.${kind.key}`;
  const listeners = new Set<() => void>();
  let last: { readonly text: string | null; readonly value: Value } | null = null;
  let inMemory: { readonly value: Value } | null = null;

  const textNow = () => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const fromElsewhere = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    inMemory = null;
    announce();
  };

  return {
    read: () => {
      if (inMemory) return inMemory.value;
      const text = textNow();
      if (last?.text !== text) last = { text, value: understand(kind, text) };
      return last.value;
    },
    write: (value) => {
      inMemory = { value };
      const text = JSON.stringify({ version: kind.version, value });
      try {
        storage().setItem(key, text);
        last = { text, value };
        inMemory = null;
      } catch (error) {
        tell(troubleOf(error));
      }
      announce();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', fromElsewhere);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', fromElsewhere);
      };
    },
  };
}
