import type { BackstepDocument } from '../documents/document.ts';
import type { Place } from '../walk/place.ts';
import type { Grain } from '../walk/step.ts';

/** A stop of a plan: a moment of a walk to come back to, what of it is covered, and what is to be said there. */
export interface Stop {
  readonly document: BackstepDocument;
  readonly place: Place;
  readonly grain: Grain;
  readonly view: 'one' | 'all';
  /** As in the lab (cover.ts): ids of numbers, and `wholeStep`. */
  readonly covered: readonly string[];
  readonly note: string;
}
