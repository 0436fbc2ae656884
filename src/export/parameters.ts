import type { ActivationName } from '../core/network.ts';
import { refuse, type BackstepDocument, type Result } from '../documents/document.ts';
import { parseDocument, readJson } from '../documents/schema.ts';
import { exportWords } from '../words/export.ts';

const words = exportWords.import;

/** A layer as it was found; what it is worth the schema says. */
interface Found {
  readonly W: unknown;
  readonly c: unknown;
  readonly activation?: unknown;
}

type Layers = readonly Found[] | string;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** {"W": [W⁽¹⁾, W⁽²⁾, …], "c": [c⁽¹⁾, c⁽²⁾, …]}, or one layer's own W and c. */
function together(W: unknown, c: unknown): Layers {
  const single = isList(W) && isList(W[0]) && !isList(W[0][0]);
  if (single || !isList(W) || !isList(c)) return [{ W, c }];
  return W.length === c.length ? W.map((matrix, k) => ({ W: matrix, c: c[k] })) : words.count(W.length, c.length);
}

/** [{"W": …, "c": …, "activation": …}, …] */
const listed = (list: readonly unknown[]): Layers =>
  list.map((layer) =>
    isObject(layer) ? { W: own(layer, 'W'), c: own(layer, 'c'), activation: own(layer, 'activation') } : { W: layer, c: undefined },
  );

/** A key as a sentence can hold it. */
const short = (key: string) => key.slice(0, 40).replace(/\s+/g, ' ');

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/**
 * A PyTorch state dict: "0.weight", "0.bias", "2.weight", …. The modules come in the order of their names where these are numbers
 * (a Sequential, whatever sorted the keys), and in the order of the file where they are words.
 */
function stateDict(dict: Readonly<Record<string, unknown>>): Layers {
  const modules = new Map<string, { W?: unknown; c?: unknown }>();
  for (const [key, value] of Object.entries(dict)) {
    const [, module = '', kind = ''] = /^(?:(.*)\.)?(weight|bias)$/.exec(key) ?? [];
    if (kind === '') return words.other(short(key));
    const found = modules.get(module) ?? {};
    modules.set(module, found);
    if (kind === 'weight') found.W = value;
    else found.c = value;
  }
  const names = [...modules.keys()];
  const numbered = names.every((name) => /\d$/.test(name));
  for (const [name, { W, c }] of modules) {
    if (W === undefined) return words.noWeight(short(name));
    if (c === undefined) return words.noBias(short(name));
  }
  return (numbered ? names.sort(byNumber) : names).map((name) => ({ W: modules.get(name)?.W, c: modules.get(name)?.c }));
}

function layersIn(value: unknown): Layers {
  if (isList(value)) return value.length > 0 ? listed(value) : words.unknown();
  if (!isObject(value)) return words.unknown();
  const [layers, W, c] = [own(value, 'layers'), own(value, 'W'), own(value, 'c')];
  if (isList(layers)) return listed(layers);
  if (W !== undefined || c !== undefined) return together(W, c);
  return Object.keys(value).some((key) => /(^|\.)weight$/.test(key)) ? stateDict(value) : words.unknown();
}

/** Those that the document has where it is as deep; else its hidden one for hidden layers, and its last one for the last. */
function activationOf({ layers }: BackstepDocument, k: number, depth: number): ActivationName {
  if (depth === layers.length) return layers[k]?.activation ?? 'linear';
  if (k === depth - 1) return layers.at(-1)?.activation ?? 'linear';
  return layers.length > 1 ? (layers[0]?.activation ?? 'relu') : 'relu';
}

/**
 * The document with other parameters, read from plain JSON, or one sentence: where they are not parameters, do not chain, or do not
 * fit the document's data. Whatever is taken goes through the schema.
 */
export function readParameters(text: string, document: BackstepDocument): Result {
  return readJson(text, words, (value) => {
    const found = layersIn(value);
    if (typeof found === 'string') return refuse(found);
    const layers = found.map(({ W, c, activation }, k) => ({ W, c, activation: activation ?? activationOf(document, k, found.length) }));
    return parseDocument({ ...document, layers });
  });
}
