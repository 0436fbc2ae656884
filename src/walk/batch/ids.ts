import { block, blockId, parseId, scalarId, singleOf, type Block, type QuantityName } from '../ids.ts';

/** The batch's name for what one observation's pass has; W, c and η have the same in both. */
const names: Partial<Record<QuantityName, QuantityName>> = {
  x: 'X',
  y: 'Y',
  h: 'H',
  z: 'Z',
  yhat: 'Yhat',
  loss: 'lossBatch',
  totalLoss: 'totalLossBatch',
  gradYhat: 'gradYhatBatch',
  gradH: 'gradHBatch',
  gradZ: 'gradZBatch',
  gradW: 'gradWBatch',
  gradC: 'gradCBatch',
};

const summed: ReadonlySet<QuantityName> = new Set(['totalLossBatch', 'gradWBatch', 'gradCBatch', 'W', 'c', 'learningRate']);

/** `H.1` for `h.1`. */
export const batchBlock = (single: Block): Block => block(names[single.name] ?? single.name, single.layer);

/** `H.1.0.17` for `h.1.0` and observation 17; `H.1` for `h.1`; `gradWBatch.1.0.0` for `gradW.1.0.0`. */
export function batchOf(single: string, n: number): string {
  const at = parseId(single);
  if (!at) return single;
  const of = batchBlock(at);
  if (at.indices.length === 0) return blockId(of);
  return scalarId(of, ...at.indices, ...(summed.has(of.name) ? [] : [n]));
}

/** The observation that a number belongs to; null where it is summed over them. */
export function observationOf(id: string): number | null {
  const at = parseId(id);
  const own = at && at.indices.length > (parseId(singleOf(id))?.indices.length ?? 0);
  return own ? (at.indices.at(-1) ?? null) : null;
}

/** Z⁽⁰⁾ is Xᵀ, Z⁽ᴸ⁾ is Ŷᵀ: one number has one id. */
export const ZBlock = (layer: number, depth: number): Block =>
  layer === 0 ? block('X') : layer === depth ? block('Yhat') : block('Z', layer);

export const gradZBatchBlock = (layer: number, depth: number): Block =>
  layer === depth ? block('gradYhatBatch') : block('gradZBatch', layer);
