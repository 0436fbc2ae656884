import { blockOf, original, parseId, singleOf } from '../walk/ids.ts';
import type { Scene } from './scene.ts';

/** The number to be covered where one is pointed at: one that the walk has computed by now, in a batch the row that it belongs to. */
export function coverable({ plan, reached, updated }: Scene, pointed: string): string | null {
  const id = singleOf(original(pointed, plan.depth));
  const block = blockOf(id);
  if (!plan.writer.has(block) || (id === block && parseId(id)?.name !== 'totalLoss')) return null;
  return (/^[Wc]\./.test(id) ? updated(id) : reached(id)) ? id : null;
}
