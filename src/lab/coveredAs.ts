import { original, singleOf } from '../walk/ids.ts';
import type { Scene } from './scene.ts';

/** The covered number that one stands for: itself, or another name of it, or the row of a batch; null where it is not covered. */
export function coveredAs({ plan, covered }: Scene, id: string): string | null {
  return [id, singleOf(id), original(id, plan.depth)].find((one) => covered.includes(one)) ?? null;
}
