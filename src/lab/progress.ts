import * as v from 'valibot';
import { slot } from '../keep/slot.ts';

/** Which lessons have been opened on this device, the last one last. */
export const progress = slot({
  key: 'lessons',
  version: 1,
  schema: v.object({ seen: v.array(v.pipe(v.string(), v.maxLength(20))) }),
  fallback: { seen: [] as string[] },
});

export function markSeen(id: string): void {
  const { seen } = progress.read();
  if (seen.at(-1) !== id) progress.write({ seen: [...seen.filter((other) => other !== id), id] });
}
