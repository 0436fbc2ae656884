import type { Scene } from '../../lab/scene.ts';

/** A number as far as this place of the walk knows it: not before its step, nor while it is to be predicted. */
export const knownIn =
  (scene: Scene) =>
  (id: string): number | undefined =>
    scene.reached(id) && !scene.waits(id) ? scene.value(id) : undefined;
