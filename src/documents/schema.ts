import * as v from 'valibot';
import { activationNames, lossNames } from '../core/network.ts';
import { documentWords as words } from '../words/documents.ts';
import { check } from './check.ts';
import { refuse, type Result } from './document.ts';
import { limits } from './limits.ts';

const { kinds } = words;
const number = v.pipe(v.number(kinds.number), v.finite(kinds.number));
const vector = v.array(number, kinds.list);
const matrix = v.array(vector, kinds.list);

/** The kinds of every entry; how they fit together is checked after (check.ts). Keys that are not listed are left out. */
const schema = v.object(
  {
    format: v.literal('backstep'),
    version: v.literal(1),
    title: v.optional(v.string(kinds.text), words.untitled),
    layers: v.array(
      v.object({ W: matrix, c: vector, activation: v.picklist(activationNames, kinds.activation) }, kinds.object),
      kinds.list,
    ),
    loss: v.picklist(lossNames, kinds.loss),
    data: v.object({ x: matrix, y: matrix }, kinds.object),
    observation: v.optional(v.pipe(v.number(kinds.integer), v.integer(kinds.integer)), 0),
    learningRate: v.optional(v.pipe(number, v.minValue(0, kinds.nonNegative)), 0.01),
  },
  kinds.object,
);

/** What was found, short enough for a sentence. */
function found(value: unknown): string {
  if (value === undefined) return kinds.nothing;
  if (Array.isArray(value)) return kinds.list;
  if (typeof value === 'object' && value !== null) return kinds.object;
  if (typeof value === 'number') return words.inFull(value);
  // What is left is a number, a boolean or null.
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

type Issue = v.InferIssue<typeof schema>;

/** `layers[1].W[0][2]` */
function pathOf(issue: Issue): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function sentence(issue: Issue): string {
  const path = pathOf(issue);
  if (path === 'format') return words.notOurs(found(issue.input));
  if (path === 'version') return words.version(found(issue.input));
  const expected = issue.input === undefined && issue.path ? expectedOf(issue) : issue.message;
  return words.wrongKind(path, expected, found(issue.input));
}

/** A missing key is reported with the schema of its object; say what kind of thing it should have been. */
function expectedOf(issue: Issue): string {
  const missing: Record<string, string> = {
    layers: kinds.list,
    W: kinds.list,
    c: kinds.list,
    x: kinds.list,
    y: kinds.list,
    activation: kinds.activation,
    loss: kinds.loss,
    data: kinds.object,
  };
  return missing[String(issue.path?.at(-1)?.key)] ?? issue.message;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Anything at all → a document, or one sentence on what is wrong with it. Everything from outside comes through here. */
export function parseDocument(value: unknown): Result {
  if (!isObject(value)) return refuse(words.notAnObject());
  if (value['format'] === undefined) return refuse(words.notAnObject());
  const { layers, data } = value;
  // Counted before they are walked, so that an absurd file is refused at once.
  if (Array.isArray(layers) && layers.length > limits.layers) return refuse(words.layerCount(layers.length, limits.layers));
  if (isObject(data) && Array.isArray(data['x']) && data['x'].length > limits.observations)
    return refuse(words.observationCount(data['x'].length, limits.observations));
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? check(parsed.output) : refuse(sentence(parsed.issues[0]));
}

/** What is said of a text that is too long, or no JSON. */
interface Unread {
  readonly tooLarge: (length: number, limit: number) => string;
  readonly notJson: () => string;
}

/** A text of JSON → what `take` makes of its value, or one sentence. */
export function readJson(text: string, said: Unread, take: (value: unknown) => Result): Result {
  if (text.length > limits.fileLength) return refuse(said.tooLarge(text.length, limits.fileLength));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(said.notJson());
  }
  return take(value);
}

/** The text of a file → a document, or one sentence. */
export const readDocument = (text: string): Result => readJson(text, words, parseDocument);
