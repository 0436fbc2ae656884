import { widths } from '../core/network.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { blockId, parseId, type QuantityName } from '../walk/ids.ts';

/** Where the indices of a quantity end: D_l, D_{l−1}, D_x, D_y, N. */
interface Sizes {
  readonly own: number;
  readonly below: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly observations: number;
}

const shapes: Record<QuantityName, (sizes: Sizes) => readonly number[]> = {
  x: ({ inputs }) => [inputs],
  y: ({ outputs }) => [outputs],
  W: ({ own, below }) => [own, below],
  c: ({ own }) => [own],
  h: ({ own }) => [own],
  z: ({ own }) => [own],
  yhat: ({ outputs }) => [outputs],
  loss: ({ outputs }) => [outputs],
  totalLoss: () => [],
  gradYhat: ({ outputs }) => [outputs],
  gradH: ({ own }) => [own],
  gradZ: ({ own }) => [own],
  gradW: ({ own, below }) => [own, below],
  gradC: ({ own }) => [own],
  jacZH: ({ own }) => [own, own],
  jacHZ: ({ own, below }) => [own, below],
  jacHC: ({ own }) => [own, own],
  jacHW: ({ own, below }) => [own, own, below],
  learningRate: () => [],
  X: ({ inputs, observations }) => [inputs, observations],
  Y: ({ outputs, observations }) => [outputs, observations],
  Yhat: ({ outputs, observations }) => [outputs, observations],
  H: ({ own, observations }) => [own, observations],
  Z: ({ own, observations }) => [own, observations],
  lossBatch: ({ outputs, observations }) => [outputs, observations],
  totalLossBatch: () => [],
  gradYhatBatch: ({ outputs, observations }) => [outputs, observations],
  gradHBatch: ({ own, observations }) => [own, observations],
  gradZBatch: ({ own, observations }) => [own, observations],
  gradWBatch: ({ own, below }) => [own, below],
  gradCBatch: ({ own }) => [own],
  gradWTerm: ({ own, below, observations }) => [own, below, observations],
};

/** Quantities of hidden layers only: z⁽⁰⁾ is x, z⁽ᴸ⁾ is ŷ, and one number has one id (walk/ids.ts). */
const hidden: ReadonlySet<string> = new Set(['z', 'gradZ', 'Z', 'gradZBatch']);

/** Whether the page can show this number of the document: its layer, and every index, exists. */
export function hasNumber(document: BackstepDocument, id: string): boolean {
  const at = parseId(id);
  if (!at) return false;
  const D = widths(document);
  const last = hidden.has(at.name) ? D.length - 2 : D.length - 1;
  const layered = blockId(at) !== at.name;
  if (layered && (at.layer < 1 || at.layer > last)) return false;
  const shape = shapes[at.name]({
    own: D[at.layer] ?? 0,
    below: D[at.layer - 1] ?? 0,
    inputs: D[0] ?? 0,
    outputs: D.at(-1) ?? 0,
    observations: document.data.x.length,
  });
  return at.indices.length === shape.length && shape.every((length, k) => (at.indices[k] ?? length) < length);
}
