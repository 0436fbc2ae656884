import * as v from 'valibot';
import type { BackstepDocument } from '../documents/document.ts';
import { parseDocument } from '../documents/schema.ts';
import { wholeStep } from '../lab/cover.ts';
import type { Stop } from '../lab/stops.ts';
import { hasNumber } from '../share/known.ts';
import { readRegime } from '../share/regime.ts';
import { readShared, type Refused } from '../share/shared.ts';
import { grains } from '../walk/step.ts';
import { planWords as words } from '../words/plan.ts';

/** So many stops, covered numbers and letters of a note: more than an hour has room for. */
export const planLimits = { stops: 100, covered: 2000, note: 2000 } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const stop = v.object({
  /** 0 is the document that the plan comes with; k is the k-th of `documents`. */
  document: v.optional(count, 0),
  iteration: count,
  step: count,
  scalar: v.optional(count, 0),
  grain: v.picklist(grains),
  view: v.optional(v.picklist(['one', 'all']), 'one'),
  covered: v.optional(v.pipe(v.array(v.string()), v.maxLength(planLimits.covered)), []),
  note: v.optional(v.pipe(v.string(), v.maxLength(planLimits.note)), ''),
  regime: v.optional(v.unknown()),
});
const schema = v.object({
  documents: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(planLimits.stops)), []),
  stops: v.pipe(v.array(stop), v.maxLength(planLimits.stops)),
});

export type PlanJson = v.InferInput<typeof schema>;
export type ReadPlan = { readonly ok: true; readonly stops: readonly Stop[] } | Refused;

const refuse = (sentence: string): Refused => ({ ok: false, sentence });

/** A plan as plain data: each document once, the one that it comes with not at all. */
export function planJson(stops: readonly Stop[], own: BackstepDocument): PlanJson {
  const texts = [JSON.stringify(own)];
  const documents: BackstepDocument[] = [];
  const indexOf = (document: BackstepDocument): number => {
    const text = document === own ? (texts[0] ?? '') : JSON.stringify(document);
    const known = texts.indexOf(text);
    if (known >= 0) return known;
    documents.push(document);
    return texts.push(text) - 1;
  };
  const written = stops.map(({ document, place, grain, view, covered, note, regime }) => ({
    ...(indexOf(document) > 0 ? { document: indexOf(document) } : {}),
    ...place,
    grain,
    ...(view === 'all' ? { view } : {}),
    ...(covered.length > 0 ? { covered: [...covered] } : {}),
    ...(note === '' ? {} : { note }),
    ...(regime ? { regime } : {}),
  }));
  return { ...(documents.length > 0 ? { documents } : {}), stops: written };
}

type Given = Omit<v.InferOutput<typeof stop>, 'document'>;

/** The k-th stop of a plan, if its document has such a place and such numbers; or a sentence. */
export function stopOf(
  document: BackstepDocument,
  { iteration, step, scalar, grain, view, covered, note, regime: given }: Given,
  k: number,
): { readonly ok: true; readonly stop: Stop } | Refused {
  const read = readShared(document, [iteration, step, scalar], grain, null);
  if (!read.ok) return refuse(words.badStop(k, read.sentence));
  if (!covered.every((id) => id === wholeStep || hasNumber(document, id))) return refuse(words.badCovered(k));
  const regime = given === undefined ? undefined : readRegime(document, given);
  if (regime === null) return refuse(words.badRegime(k));
  return { ok: true, stop: { document, place: read.shared.place, grain, view, covered, note, ...(regime ? { regime } : {}) } };
}

/** Plain data from anywhere → a plan whose stops all exist, or one sentence that names the stop where one does not. */
export function readPlan(value: unknown, own: BackstepDocument): ReadPlan {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) return refuse(words.notAPlan(planLimits.stops));
  const documents = [own];
  for (const other of parsed.output.documents) {
    const read = parseDocument(other);
    if (!read.ok) return read;
    documents.push(read.document);
  }
  const stops: Stop[] = [];
  for (const [k, given] of parsed.output.stops.entries()) {
    const document = documents[given.document];
    if (!document) return refuse(words.noDocument(k));
    const read = stopOf(document, given, k);
    if (!read.ok) return read;
    stops.push(read.stop);
  }
  return { ok: true, stops };
}
