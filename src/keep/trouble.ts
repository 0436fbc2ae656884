/** Why something could not be kept on this device. The page works without; it says so, once. */
export type Trouble = 'forbidden' | 'full';

const told = new Set<Trouble>();
const listeners = new Set<(trouble: Trouble) => void>();

export const troubleOf = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** Says once to everyone who listens that something could not be kept. */
export function tell(trouble: Trouble): void {
  if (told.has(trouble)) return;
  told.add(trouble);
  for (const listener of listeners) listener(trouble);
}

/** Hears of trouble, also of what there has been; gives back how to stop. */
export function onTrouble(listener: (trouble: Trouble) => void): () => void {
  listeners.add(listener);
  for (const trouble of told) listener(trouble);
  return () => listeners.delete(listener);
}
