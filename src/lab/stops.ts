import type { BackstepDocument } from '../documents/document.ts';
import type { Place } from '../walk/place.ts';
import type { Grain } from '../walk/step.ts';
import type { Regime } from '../core/regime.ts';

/** A stop of a plan: a moment of a walk to come back to, what of it is covered, and what is to be said there. */
export interface Stop {
  readonly document: BackstepDocument;
  readonly place: Place;
  readonly grain: Grain;
  readonly view: 'one' | 'all';
  /** How the network is trained there, where that is not as in the chapter. */
  readonly regime?: Regime;
  /** As in the lab (cover.ts): ids of numbers, and `wholeStep`. */
  readonly covered: readonly string[];
  readonly note: string;
}

/** Where one is in a plan that has been changed: at the same stop, wherever it stands now; a stop that was changed itself keeps its place. */
export function stopAfter(before: readonly Stop[], after: readonly Stop[], stop: number | null): number | null {
  if (stop === null) return null;
  const there = after.findIndex((one) => one === before[stop]);
  if (there >= 0) return there;
  return after.length === before.length ? stop : null;
}
