import { oneOf } from '../keep/schema.ts';
import { slot } from '../keep/slot.ts';
import type { LabStore } from './store.ts';

const choice = slot({ key: 'learning', version: 1, schema: oneOf(true, false), fallback: false });

/** Shows or hides the chapter, which is loaded when it is first shown. */
export function learn(lab: LabStore, learning: boolean): void {
  lab.getState().actions.learn(learning);
  choice.write(learning);
  if (learning) void import('./lessons.ts').then(({ takeUp }) => takeUp(lab));
}

/** Shows the chapter again to those who had it open when they left; a link says for itself what it opens. */
export function learnOn(lab: LabStore): void {
  if (choice.read() && location.hash.length <= 1) learn(lab, true);
}
