const prefix = 'backstep.session.';

/** How long a page waits for the one before it, which is being unloaded, to let go of their session. */
const patience = 1000;

/**
 * Takes a session for this tab for as long as it lives, crashes included; false where another tab has it, or where the browser does not
 * know locks: then the tab works on a copy.
 */
export function claim(id: string, wait = false): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(false);
  const how = wait ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  return new Promise((answer) => {
    navigator.locks
      .request(prefix + id, how, (lock) => {
        answer(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(() => answer(false));
  });
}

/** The sessions of all tabs that are open. */
export async function livingSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {};
  return new Set(held.map(({ name = '' }) => name.slice(prefix.length)));
}
