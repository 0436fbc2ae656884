import { coverable } from './coverable.ts';
import { coveredAs } from './coveredAs.ts';
import { sceneOfState, type LabStore } from './store.ts';

/** Covers the number that is pointed at, or uncovers it. */
export function coverOne(lab: LabStore): void {
  const state = lab.getState();
  const { pointed, actions } = state;
  if (pointed === null) return;
  const scene = sceneOfState(state);
  const covered = coveredAs(scene, pointed);
  const id = coverable(scene, pointed);
  if (covered !== null) actions.uncover([covered]);
  else if (id !== null) actions.cover(id);
}
