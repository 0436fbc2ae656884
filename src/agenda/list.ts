import type { LabState } from '../lab/state.ts';
import type { Stop } from '../lab/stops.ts';
import { walkOf } from '../lab/walk.ts';
import { wholeStep } from '../lab/cover.ts';
import { hasNumber } from '../share/known.ts';
import { shareable, trained } from '../share/shared.ts';

/** The moment that a lab is at, as a stop without a note. */
export function momentOf(state: Pick<LabState, 'chain' | 'place' | 'grain' | 'view' | 'covered' | 'walks' | 'settings'>): Stop {
  const { chain, place, grain, view } = state;
  const shown = shareable(chain, place, walkOf(state));
  // A number that was covered by name may have gone with its neuron.
  const covered = state.covered.filter((id) => id === wholeStep || hasNumber(shown.document, id));
  return { ...shown, ...trained(chain, place), grain, view, covered, note: '' };
}

type Stops = readonly Stop[];

export const withNote = (stops: Stops, k: number, note: string): Stops => stops.map((stop, n) => (n === k ? { ...stop, note } : stop));

/** A stop at another moment, with the note that it has. */
export const moved = (stops: Stops, k: number, to: Stop): Stops => stops.map((stop, n) => (n === k ? { ...to, note: stop.note } : stop));

export const without = (stops: Stops, k: number): Stops => stops.filter((_, n) => n !== k);

/** A stop further up (−1) or down (1); at an end it stays. */
export function shifted(stops: Stops, k: number, by: 1 | -1): Stops {
  const [one, other] = [stops[k], stops[k + by]];
  return one && other ? stops.with(k, other).with(k + by, one) : stops;
}
