import { original, singleOf } from '../walk/ids.ts';
import type { Scene } from './scene.ts';

/** Which of a list a number is there as: itself, or another name of it, or the row of a batch; null where it is not in the list. */
const listedAs = (list: readonly string[], id: string, depth: number): string | null =>
  [id, singleOf(id), original(id, depth)].find((one) => list.includes(one)) ?? null;

/** The covered number that one stands for; null where it is not covered. */
export const coveredAs = ({ plan, covered }: Scene, id: string): string | null => listedAs(covered, id, plan.depth);

/** Why a number is hidden that has no value here: the room is to uncover it, or one of the questions of a lesson is about it. */
export function hiddenAs(scene: Scene, concealed: readonly string[], id: string): 'covered' | 'asked' | undefined {
  if (coveredAs(scene, id) !== null) return 'covered';
  return listedAs(concealed, id, scene.plan.depth) !== null && scene.waits(id) ? 'asked' : undefined;
}
