import { planJson, readPlan } from '../agenda/json.ts';
import { isFiniteDocument } from '../documents/document.ts';
import { parseDocument } from '../documents/schema.ts';
import { limits } from '../documents/limits.ts';
// What a link’s regime deals out, and to whom, is there before the lab asks.
import '../lab/deal.ts';
import { shareWords as words } from '../words/share.ts';
import { fragmentLimit, safeLinkLength, unpackedLimit } from './limits.ts';
import { pack, unpack } from './pack.ts';
import { readRegime } from './regime.ts';
import { readShared, type Refused, type Shared } from './shared.ts';

/**
 * A link's fragment: the number of its format, a dot, and packed JSON of
 * [title, [[W, c, activation], …], loss, x, y, observation, η, [iteration, step, scalar], grain, selected, plan, regime, 'all'], without the
 * last three where there are none: what is missing before another is null.
 * JSON keeps every finite number bit for bit but −0, for which it has 0, as files have.
 */
export const format = 1;

export interface Link {
  readonly ok: true;
  /** Without its #. */
  readonly fragment: string;
  /** Characters of the whole link, address and # included. */
  readonly length: number;
  /** Whether common chat tools would break it (see `safeLinkLength`). */
  readonly long: boolean;
}

const refuse = (sentence: string): Refused => ({ ok: false, sentence });

const placeOf = ({ place }: Shared) => [place.iteration, place.step, place.scalar] as const;

function listOf(shared: Shared): unknown[] {
  const { title, layers, loss, data, observation, learningRate } = shared.document;
  const network = layers.map(({ W, c, activation }) => [W, c, activation]);
  const { agenda = [], regime = null, view = 'one' } = shared;
  const plan = agenda.length > 0 ? planJson(agenda, shared.document) : null;
  const more = [plan, regime, view === 'all' ? view : null];
  return [
    title,
    network,
    loss,
    data.x,
    data.y,
    observation,
    learningRate,
    placeOf(shared),
    shared.grain,
    shared.selected,
    ...more.slice(0, more.findLastIndex((one) => one !== null) + 1),
  ];
}

/** A link to a place, at `address`; a sentence where there is none, so that whatever was made can be opened. */
export async function toFragment(shared: Shared, address = ''): Promise<Link | Refused> {
  if (!isFiniteDocument(shared.document)) return refuse(words.notFinite());
  const read = parseDocument(shared.document);
  if (!read.ok) return read;
  const placed = readShared(shared.document, placeOf(shared), shared.grain, shared.selected);
  if (!placed.ok) return placed;
  const fragment = `${format}.${await pack(JSON.stringify(listOf(shared)))}`;
  const length = address.length + 1 + fragment.length;
  return { ok: true, fragment, length, long: length > safeLinkLength };
}

export type Opened = { readonly ok: true; readonly shared: Shared } | Refused;

const layerOf = (layer: unknown) => {
  const [W, c, activation] = Array.isArray(layer) ? (layer as readonly unknown[]) : [];
  return { W, c, activation };
};

/** Rows are counted before the schema walks them, so that a list of millions is refused at once. */
const endless = (M: unknown): boolean =>
  Array.isArray(M) && (M.length > limits.observations || M.some((row) => Array.isArray(row) && row.length > limits.observations));

function readList(list: readonly unknown[]): Opened {
  const [title, network, loss, x, y, observation, learningRate, place, grain, selected, plan, regime, view] = list;
  const matrices = Array.isArray(network) ? network.flatMap((layer: unknown) => (Array.isArray(layer) ? (layer as unknown[]) : [])) : [];
  if ([network, x, y, matrices, ...matrices].some(endless)) return refuse(words.endless(limits.observations));
  const layers = Array.isArray(network) ? network.map(layerOf) : network;
  const read = parseDocument({ format: 'backstep', version: 1, title, layers, loss, data: { x, y }, observation, learningRate });
  if (!read.ok) return read;
  const placed = readShared(read.document, place, grain, selected);
  if (!placed.ok) return placed;
  const how = regime === undefined || regime === null ? undefined : readRegime(read.document, regime);
  if (how === null || (view !== undefined && view !== null && view !== 'all')) return refuse(words.damaged());
  const shared: Shared = { ...placed.shared, ...(how ? { regime: how } : {}), ...(view === 'all' ? { view } : {}) };
  if (plan === undefined || plan === null) return { ok: true, shared };
  const agenda = readPlan(plan, read.document);
  return agenda.ok ? { ok: true, shared: { ...shared, agenda: agenda.stops } } : agenda;
}

async function open(fragment: string): Promise<Opened> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.length > fragmentLimit) return refuse(words.tooLong(text.length, fragmentLimit));
  const dot = text.indexOf('.');
  const version = text.slice(0, Math.max(0, dot));
  if (!/^\d{1,6}$/.test(version)) return refuse(words.notALink());
  if (version !== String(format)) return refuse(words.version(version));
  const unpacked = await unpack(text.slice(dot + 1), unpackedLimit);
  if (unpacked.kind === 'too large') return refuse(words.tooLarge(unpackedLimit));
  if (unpacked.kind === 'damaged') return refuse(words.damaged());
  const list: unknown = JSON.parse(unpacked.text);
  return Array.isArray(list) ? readList(list) : refuse(words.damaged());
}

/** What a link holds, or one sentence. Never throws, whatever the text: it is read as data, through the schema that files go through. */
export async function fromFragment(fragment: string): Promise<Opened> {
  try {
    return await open(fragment);
  } catch {
    return refuse(words.damaged());
  }
}
