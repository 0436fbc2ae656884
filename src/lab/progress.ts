import * as v from 'valibot';
import { slot } from '../keep/slot.ts';

const names = v.array(v.pipe(v.string(), v.maxLength(20)));

/** Which lessons have been opened on this device, the last one last, and in which of them a question was answered. */
export const progress = slot({
  key: 'lessons',
  version: 1,
  schema: v.object({ seen: names, answered: names }),
  fallback: { seen: [] as string[], answered: [] as string[] },
});

const withLast = (all: readonly string[], id: string): string[] => [...all.filter((other) => other !== id), id];

export function markSeen(id: string): void {
  const kept = progress.read();
  if (kept.seen.at(-1) !== id) progress.write({ ...kept, seen: withLast(kept.seen, id) });
}

export function markAnswered(id: string): void {
  const kept = progress.read();
  progress.write({ ...kept, answered: withLast(kept.answered, id) });
}
