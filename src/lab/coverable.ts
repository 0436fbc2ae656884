import { blockOf, original, parseId, singleOf } from '../walk/ids.ts';
import type { Scene } from './scene.ts';

/** The covered number that one stands for: itself, or another name of it, or the row of a batch; null where it is not covered. */
export function coveredAs({ plan, covered }: Scene, id: string): string | null {
  return [id, singleOf(id), original(id, plan.depth)].find((one) => covered.includes(one)) ?? null;
}

/** The number to be covered where one is pointed at: one that the walk has computed by now, in a batch the row that it belongs to. */
export function coverable({ plan, reached, updated }: Scene, pointed: string): string | null {
  const id = singleOf(original(pointed, plan.depth));
  const block = blockOf(id);
  if (!plan.writer.has(block) || (id === block && parseId(id)?.name !== 'totalLoss')) return null;
  return (/^[Wc]\./.test(id) ? updated(id) : reached(id)) ? id : null;
}
