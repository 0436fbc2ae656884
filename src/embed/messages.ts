import * as v from 'valibot';
import { grains } from '../walk/step.ts';
import { embedWords as words } from '../words/embed.ts';

/** What a host may send, read as data through one schema; the document in it goes through the documents' own. */

const id = v.optional(v.union([v.string(), v.number()]));
const whole = (from: number) => v.pipe(v.number(), v.integer(), v.minValue(from));
const place = {
  iteration: v.optional(whole(0)),
  step: v.optional(whole(1)),
  scalar: v.optional(whole(0)),
  grain: v.optional(v.picklist(grains)),
};

const schema = v.variant('type', [
  v.object({ type: v.literal('backstep.load'), id, document: v.unknown(), ...place }),
  v.object({ type: v.literal('backstep.go'), id, ...place }),
  v.object({ type: v.literal('backstep.get'), id }),
]);

export type Message = v.InferOutput<typeof schema>;
type Read = { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly sentence: string };

/** Whether a message is meant for the lab at all: other scripts of a host may talk to their frames too. */
export const isOurs = (data: unknown): data is { readonly type: string } =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string' && data.type.startsWith('backstep.');

export function readMessage(data: unknown): Read {
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (parsed.success) return { ok: true, message: parsed.output };
  const place = parsed.issues.some(({ path }) => ['iteration', 'step', 'scalar', 'grain'].includes(String(path?.[0]?.key)));
  return { ok: false, sentence: place ? words.noPlace() : words.noMessage() };
}
