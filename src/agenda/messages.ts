import * as v from 'valibot';

/** Messages between a plan and its window of notes. Other pages of this origin could send some too: each is read as data, through a schema. */
export const channelName = (id: string): string => `backstep.notes.${id}`;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const order = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('turn'), by: v.picklist([1, -1]) }),
  v.object({ kind: v.literal('visit'), stop: whole }),
]);
const standing = v.object({
  kind: v.literal('standing'),
  stop: v.nullable(whole),
  /** The step in view. */
  title: v.string(),
  covered: whole,
  stops: v.array(v.object({ title: v.string(), note: v.string() })),
});
const news = v.variant('kind', [standing, v.object({ kind: v.literal('gone') })]);

export type Order = v.InferOutput<typeof order>;
export type Standing = v.InferOutput<typeof standing>;

const read =
  <Schema extends typeof order | typeof news>(schema: Schema) =>
  (data: unknown): v.InferOutput<Schema> | null => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : null;
  };

export const readOrder = read(order);
export const readNews = read(news);
