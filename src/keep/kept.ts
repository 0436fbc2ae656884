const key = 'backstep.kept';

/**
 * Whether there is a session to come back to: then the page waits for it, and otherwise not at all. No slot, since this is asked before
 * the first view, which does without the code of slots.
 */
export function wasKept(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function markKept(): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Where this is forbidden the session is too, which says so.
  }
}
