import * as v from 'valibot';
import { stopOf } from '../agenda/json.ts';
import { parseDocument } from '../documents/schema.ts';
import type { Chain, Start } from '../lab/chain.ts';
import '../lab/deal.ts';
import type { LabState } from '../lab/state.ts';
import type { Stop } from '../lab/stops.ts';
import { iterationsOf } from '../share/limits.ts';
import { regimeSchema } from '../share/regime.ts';
import { grains } from '../walk/step.ts';

/** What is kept of a lab: its inputs and how they are looked at. Undo is not: it is as long as one visit. */
export type Kept = Pick<
  LabState,
  'chain' | 'place' | 'grain' | 'followed' | 'factors' | 'view' | 'lesson' | 'learning' | 'link' | 'agenda' | 'stop'
>;

/** Counted up when the shape of a record changes; `older` then says what to make of the one before. */
export const recordVersion = 2;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const index = v.nullable(count);
const schema = v.object({
  chain: v.pipe(
    v.array(
      v.object({
        iteration: count,
        document: v.unknown(),
        left: v.optional(v.picklist(['one', 'sum', 'mean'])),
        regime: v.optional(regimeSchema),
      }),
    ),
    v.minLength(1),
  ),
  place: v.object({ iteration: count, step: v.pipe(count, v.minValue(1)), scalar: count }),
  grain: v.picklist(grains),
  followed: v.object({ row: index, column: index }),
  factors: v.picklist(['full', 'short']),
  // The first records of this version had none.
  view: v.optional(v.picklist(['one', 'all']), 'one'),
  lesson: v.nullable(v.string()),
  learning: v.boolean(),
  link: v.nullable(v.string()),
  // Nor had they a plan.
  agenda: v.optional(v.array(v.unknown()), []),
  stop: v.optional(index, null),
});

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** From one version to the next, beginning with version 0: that kept one document and the number of its step. */
const older: readonly ((record: Loose) => Loose)[] = [
  ({ document, step, ...rest }) => ({
    ...rest,
    chain: [{ iteration: 0, document }],
    place: { iteration: 0, step, scalar: 0 },
    grain: 'matrix',
    followed: { row: null, column: null },
    factors: 'full',
    lesson: null,
    learning: false,
    link: null,
  }),
  // What came then, a way of training, may be missing.
  (record) => record,
];

/** As much of a chain as is in order: each document a valid one, at a later iteration than the one before. */
function chainOf(starts: v.InferOutput<typeof schema>['chain']): Chain | null {
  const chain: Start[] = [];
  for (const { iteration, document, left, regime: trained } of starts) {
    const read = parseDocument(document);
    const last = chain.at(-1);
    if (!read.ok || (last ? iteration <= last.iteration : iteration !== 0)) break;
    chain.push({ iteration, document: read.document, ...(left ? { left } : {}), ...(trained ? { regime: trained } : {}) });
  }
  const [first, ...rest] = chain;
  return first ? [first, ...rest] : null;
}

const stopSchema = v.object({
  document: v.unknown(),
  place: v.object({ iteration: count, step: count, scalar: count }),
  grain: v.picklist(grains),
  view: v.picklist(['one', 'all']),
  covered: v.array(v.string()),
  note: v.string(),
  regime: v.optional(regimeSchema),
});

/** The stops of a plan that are in order. Stops of one document share it, and it is read once. */
function agendaOf(given: readonly unknown[]): readonly Stop[] {
  const read = new Map<unknown, ReturnType<typeof parseDocument>>();
  return given.flatMap((one, k) => {
    const parsed = v.safeParse(stopSchema, one);
    if (!parsed.success) return [];
    const { document, place, ...rest } = parsed.output;
    const found = read.get(document) ?? parseDocument(document);
    read.set(document, found);
    const made = found.ok ? stopOf(found.document, { ...place, ...rest }, k) : found;
    return made.ok ? [made.stop] : [];
  });
}

/** A record, as this or an older version wrote it; null for what is no record, or one of a version to come. */
export function readRecord(record: unknown): Kept | null {
  if (!isLoose(record)) return null;
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0 || version > recordVersion) return null;
  const parsed = v.safeParse(
    schema,
    older.slice(version).reduce((old, migrate) => migrate(old), record),
  );
  if (!parsed.success) return null;
  const chain = chainOf(parsed.output.chain);
  if (!chain) return null;
  // To get to a place, every update before it is made: not ever so many.
  const last = chain.at(-1) ?? chain[0];
  const iteration = Math.min(parsed.output.place.iteration, last.iteration + iterationsOf(last.document) - 1);
  const agenda = agendaOf(parsed.output.agenda);
  const { stop } = parsed.output;
  return {
    ...parsed.output,
    agenda,
    stop: stop !== null && stop < agenda.length ? stop : null,
    chain,
    place: { ...parsed.output.place, iteration },
  };
}

/** What of a lab's state is kept. */
export const keptOf = ({ chain, place, grain, followed, factors, view, lesson, learning, link, agenda, stop }: Kept): Kept => ({
  chain,
  place,
  grain,
  followed,
  factors,
  view,
  lesson,
  learning,
  link,
  agenda,
  stop,
});

/** Whether two moments of a lab would be kept alike. */
export function sameKept(a: Kept, b: Kept): boolean {
  const [one, other] = [keptOf(a), keptOf(b)];
  return Object.entries(one).every(([part, value]) => other[part as keyof Kept] === value);
}
