import * as v from 'valibot';
import { mostHeldOut, type Regime } from '../core/regime.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { hasNumber } from './known.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** How a network is trained, as links and records hold it: which observations an update follows, which are held out, what is frozen. */
export const regimeSchema = v.object({
  size: v.nullable(v.pipe(count, v.minValue(1))),
  seed: count,
  heldOut: v.pipe(v.number(), v.minValue(0), v.maxValue(mostHeldOut)),
  frozen: v.array(v.pipe(v.string(), v.regex(/^(W\.\d+\.\d+|c\.\d+)\.\d+$/))),
  first: v.optional(count),
});

/** A regime of a document, each frozen parameter one of it; null for what is none. */
export function readRegime(document: BackstepDocument, given: unknown): Regime | null {
  const parsed = v.safeParse(regimeSchema, given);
  return parsed.success && parsed.output.frozen.every((id) => hasNumber(document, id)) ? parsed.output : null;
}
