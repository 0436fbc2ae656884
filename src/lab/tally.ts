import * as v from 'valibot';
import { slot } from '../keep/slot.ts';

export const questionKinds = ['number', 'sign', 'shape', 'choice'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Questions of a kind: how many were answered, and how many rightly at the first try. */
const count = v.object({ asked: v.pipe(v.number(), v.integer(), v.minValue(0)), right: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const schema = v.object({ day: v.string(), counts: v.record(v.picklist(questionKinds), count) });
export type Tally = v.InferOutput<typeof schema>;

const none: Tally = { day: '', counts: {} };

/** The day's answers, kept on this device only. */
const tallySlot = slot<Tally>({ key: 'tally', version: 1, schema, fallback: none });

/** A day as it is told apart from the next: by the clock of the place. */
export const dayOf = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');

/** The counts of a day; those of another day are over. */
export const countsOn = (tally: Tally, day: string): Tally['counts'] => (tally.day === day ? tally.counts : none.counts);

/** The tally with one more answer. */
export function counted(tally: Tally, day: string, kind: QuestionKind, right: boolean): Tally {
  const counts = countsOn(tally, day);
  const { asked, right: before } = counts[kind] ?? { asked: 0, right: 0 };
  return { day, counts: { ...counts, [kind]: { asked: asked + 1, right: before + (right ? 1 : 0) } } };
}

export const countsToday = (): Tally['counts'] => countsOn(tallySlot.read(), dayOf(new Date()));
export const record = (kind: QuestionKind, right: boolean): void =>
  tallySlot.write(counted(tallySlot.read(), dayOf(new Date()), kind, right));
export const { subscribe: subscribeTally } = tallySlot;
export const resetTally = (): void => tallySlot.write(none);
