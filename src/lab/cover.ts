/**
 * Ask the room: numbers that are covered until somebody has said what they will be. What is covered is a list that can be kept, in a
 * stop of a plan for instance: ids of numbers, and `wholeStep` for all that whichever step is in view computes.
 */
export const wholeStep = 'step';

/** What uncovers a step's numbers when the walk goes on: the next one at a time, all at once, or nothing; then the walk goes on at once. */
export const paceOfUncovering = ['one', 'all', 'none'] as const;
export type Uncovering = (typeof paceOfUncovering)[number];

export interface Covering {
  /** Ids of numbers, and `wholeStep`. */
  readonly covered: readonly string[];
  /** What has been uncovered of whole steps: a stop's key, a space, the number's id. Going back to a stop does not cover it again. */
  readonly uncovered: readonly string[];
}

export const nothingCovered: Covering = { covered: [], uncovered: [] };

const mark = (stop: string, id: string) => `${stop} ${id}`;
const without = (list: readonly string[], item: string) => list.filter((one) => one !== item);

/** The numbers that are covered at a stop which computes `written`: those first, in the order in which they are computed. */
export function coveredAt({ covered, uncovered }: Covering, stop: string, written: readonly string[]): readonly string[] {
  if (covered.length === 0) return covered;
  const here = covered.includes(wholeStep) ? written.filter((id) => !uncovered.includes(mark(stop, id))) : [];
  const named = new Set(covered.filter((id) => id !== wholeStep && !here.includes(id)));
  const own = written.filter((id) => named.has(id));
  return [...written.filter((id) => here.includes(id) || named.has(id)), ...[...named].filter((id) => !own.includes(id))];
}

/** Covers a number, whichever way it had been uncovered. */
export const cover = ({ covered, uncovered }: Covering, stop: string, id: string): Covering => ({
  covered: covered.includes(id) || (covered.includes(wholeStep) && uncovered.includes(mark(stop, id))) ? covered : [...covered, id],
  uncovered: without(uncovered, mark(stop, id)),
});

/** Uncovers numbers at a stop: they are taken off the list, and out of the whole step where that is covered. */
export const uncover = ({ covered, uncovered }: Covering, stop: string, ids: readonly string[]): Covering => ({
  covered: covered.filter((id) => !ids.includes(id)),
  uncovered: covered.includes(wholeStep) ? [...new Set([...uncovered, ...ids.map((id) => mark(stop, id))])] : uncovered,
});

/** Whether every step is covered as the walk comes to it; switching that on or off begins afresh. */
export const coverSteps = ({ covered }: Covering, on: boolean): Covering => ({
  covered: on ? [...without(covered, wholeStep), wholeStep] : without(covered, wholeStep),
  uncovered: [],
});

/** What stays uncovered where numbers have become others: only what is seen at this stop. */
export const stillUncovered = ({ uncovered }: Covering, stop: string): readonly string[] => {
  const here = uncovered.filter((one) => one.startsWith(mark(stop, '')));
  return here.length === uncovered.length ? uncovered : here;
};
