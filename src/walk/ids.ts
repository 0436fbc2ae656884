/**
 * Ids: every number on the page has one. Its quantity's name, its layer where it has one, then its indices, joined by dots:
 * `W.1.0.0`, `c.2.0`, `x.0`, `totalLoss`, `jacHW.2.0.0.1`. A block is the same without indices: `W.1`, `x`.
 */

/**
 * Name → whether it belongs to a layer, and how many indices a number of it has. The batch form has names of its own, each with the
 * quantity of a single observation that it is made of (`of`); its numbers have the observation as their last index, `H.1.0.17`, but for
 * those that are summed over observations.
 */
const grammar = {
  x: { layered: false, rank: 1 },
  y: { layered: false, rank: 1 },
  W: { layered: true, rank: 2 },
  c: { layered: true, rank: 1 },
  h: { layered: true, rank: 1 },
  z: { layered: true, rank: 1 },
  yhat: { layered: false, rank: 1 },
  loss: { layered: false, rank: 1 },
  totalLoss: { layered: false, rank: 0 },
  gradYhat: { layered: false, rank: 1 },
  gradH: { layered: true, rank: 1 },
  gradZ: { layered: true, rank: 1 },
  gradW: { layered: true, rank: 2 },
  gradC: { layered: true, rank: 1 },
  jacZH: { layered: true, rank: 2 },
  jacHZ: { layered: true, rank: 2 },
  jacHC: { layered: true, rank: 2 },
  jacHW: { layered: true, rank: 3 },
  learningRate: { layered: false, rank: 0 },
  X: { layered: false, rank: 2, of: 'x' },
  Y: { layered: false, rank: 2, of: 'y' },
  H: { layered: true, rank: 2, of: 'h' },
  Z: { layered: true, rank: 2, of: 'z' },
  Yhat: { layered: false, rank: 2, of: 'yhat' },
  lossBatch: { layered: false, rank: 2, of: 'loss' },
  totalLossBatch: { layered: false, rank: 0, of: 'totalLoss' },
  gradYhatBatch: { layered: false, rank: 2, of: 'gradYhat' },
  gradHBatch: { layered: true, rank: 2, of: 'gradH' },
  gradZBatch: { layered: true, rank: 2, of: 'gradZ' },
  gradWBatch: { layered: true, rank: 2, of: 'gradW' },
  gradCBatch: { layered: true, rank: 1, of: 'gradC' },
  /** One observation's term of `gradWBatch`. */
  gradWTerm: { layered: true, rank: 3, of: 'gradW' },
} as const;

export type QuantityName = keyof typeof grammar;

export interface Block {
  readonly name: QuantityName;
  /** 1…L; 0 where the quantity belongs to no layer. */
  readonly layer: number;
}

export interface Scalar extends Block {
  readonly indices: readonly number[];
}

export const block = (name: QuantityName, layer = 0): Block => ({ name, layer });

export function blockId({ name, layer }: Block): string {
  return grammar[name].layered ? `${name}.${layer}` : name;
}

export function scalarId(of: Block, ...indices: readonly number[]): string {
  return indices.length === 0 ? blockId(of) : `${blockId(of)}.${indices.join('.')}`;
}

function isName(name: string): name is QuantityName {
  return Object.hasOwn(grammar, name);
}

const parsed = new Map<string, Scalar | null>();
/** A network of the largest size has about 35,000 ids; past this the memory is emptied, not grown. */
const remembered = 50_000;

/** Reads an id back; null for anything that is none. Block ids come back with no indices. */
export function parseId(id: string): Scalar | null {
  const known = parsed.get(id);
  if (known !== undefined) return known;
  if (parsed.size >= remembered) parsed.clear();
  const result = parse(id);
  parsed.set(id, result);
  return result;
}

function parse(id: string): Scalar | null {
  const [name = '', ...rest] = id.split('.');
  if (!isName(name) || !rest.every((part) => /^(0|[1-9]\d{0,5})$/.test(part))) return null;
  const numbers = rest.map(Number);
  const { layered, rank } = grammar[name];
  const layer = layered ? numbers.shift() : 0;
  if (layer === undefined || (numbers.length !== rank && numbers.length !== 0)) return null;
  return { name, layer, indices: numbers };
}

/** The block that holds a number: `W.2` for `W.2.0.1`. */
export function blockOf(id: string): string {
  const at = parseId(id);
  return at ? blockId(at) : id;
}

/** The number, or block, of a single observation that a batch's number belongs to: `h.1.0` for `H.1.0.17`. Any other id is its own. */
export function singleOf(id: string): string {
  const at = parseId(id);
  const entry = at && grammar[at.name];
  if (!at || !entry || !('of' in entry)) return id;
  return scalarId(block(entry.of, at.layer), ...at.indices.slice(0, grammar[entry.of].rank));
}

/** Whether a number, or block, is a weight or an intercept: what updates change. */
export const isParameter = (id: string): boolean => /^[Wc]\./.test(id);

/** z⁽⁰⁾ is x, z⁽ᴸ⁾ is ŷ, ∂L/∂z⁽ᴸ⁾ is ∂L/∂ŷ: one number has one id. */
export const zBlock = (layer: number, depth: number): Block =>
  layer === 0 ? block('x') : layer === depth ? block('yhat') : block('z', layer);

export const gradZBlock = (layer: number, depth: number): Block => (layer === depth ? block('gradYhat') : block('gradZ', layer));

/**
 * Some entries of Jacobians are other numbers under a second name: ∂h⁽ˡ⁾/∂z⁽ˡ⁻¹⁾ is W⁽ˡ⁾, and row i of slice i of ∂h⁽ˡ⁾/∂W⁽ˡ⁾ is
 * z⁽ˡ⁻¹⁾ (chapter 2.2.3, 2.2.4). Views light such a pair together.
 */
export function original(id: string, depth: number): string {
  if (!id.startsWith('jac')) return id;
  const at = parseId(id);
  if (!at) return id;
  const [i = 0, j = 0, k = 0] = at.indices;
  if (at.name === 'jacHZ') return scalarId(block('W', at.layer), i, j);
  if (at.name === 'jacHW' && i === j) return scalarId(zBlock(at.layer - 1, depth), k);
  return id;
}
