import { range } from '../core/range.ts';
import { block, parseId, scalarId, zBlock } from './ids.ts';
import { slopeAt, valueOf, type Pass } from './pass.ts';
import type { Plan } from './plan.ts';

/** Where in the forward pass a number first matters: its neuron of a layer, at its h or its z; a column of the input at layer 0. */
function entry(id: string, depth: number): { readonly layer: number; readonly i: number; readonly at: 'h' | 'z' } | null {
  const parsed = parseId(id);
  const [i = 0] = parsed?.indices ?? [];
  switch (parsed?.name) {
    case 'W':
    case 'c':
      return { layer: parsed.layer, i, at: 'h' };
    case 'h':
      return { layer: parsed.layer, i, at: 'z' };
    case 'z':
      return { layer: parsed.layer, i, at: 'z' };
    case 'x':
      return { layer: 0, i, at: 'z' };
    case 'yhat':
      return { layer: depth, i, at: 'z' };
    default:
      return null;
  }
}

const h = (layer: number, i: number) => scalarId(block('h', layer), i);
const z = (layer: number, i: number, depth: number) => scalarId(zBlock(layer, depth), i);

/**
 * Every number of the forward pass and the loss that depends on this one, in stages: h, z, layer by layer, then the losses
 * (chapter 3.2). A shut ReLU does not count here: the dependence is the network's, not the moment's.
 */
export function touchedBy({ widths, depth }: Plan, id: string): readonly (readonly string[])[] {
  const from = entry(id, depth);
  if (!from) return [];
  const { layer, i } = from;
  const stages: string[][] = [];
  if (from.at === 'h') stages.push([h(layer, i)]);
  if (from.at === 'h' || parseId(id)?.name === 'h') stages.push([z(layer, i, depth)]);
  for (let l = layer + 1; l <= depth; l++) {
    const neurons = range(widths[l] ?? 0);
    stages.push(neurons.map((k) => h(l, k)));
    stages.push(neurons.map((k) => z(l, k, depth)));
  }
  const outputs = layer === depth ? [i] : range(widths[depth] ?? 0);
  return [...stages, [...outputs.map((d) => `loss.${d}`), 'totalLoss']];
}

/** Those of them that a small change does reach here: not behind a ReLU that is off, a weight of 0 or an input of 0. */
export function carried(pass: Pass, id: string): ReadonlySet<string> {
  const { widths, depth } = pass.plan;
  const from = entry(id, depth);
  const reached = new Set<string>();
  if (!from) return reached;
  const { layer, i } = from;
  const parsed = parseId(id);
  const moves = parsed?.name !== 'W' || valueOf(pass, z(layer - 1, parsed.indices[1] ?? 0, depth)) !== 0;
  let moving = moves ? [i] : [];
  const passes = (l: number, k: number) => slopeAt(pass, l, k) !== 0;
  if (from.at === 'h') moving.forEach((k) => reached.add(h(layer, k)));
  if (from.at === 'h' || parsed?.name === 'h') {
    moving = moving.filter((k) => passes(layer, k));
    moving.forEach((k) => reached.add(z(layer, k, depth)));
  }
  for (let l = layer + 1; l <= depth; l++) {
    const below = moving;
    moving = range(widths[l] ?? 0).filter((k) => below.some((j) => valueOf(pass, scalarId(block('W', l), k, j)) !== 0));
    moving.forEach((k) => reached.add(h(l, k)));
    moving = moving.filter((k) => passes(l, k));
    moving.forEach((k) => reached.add(z(l, k, depth)));
  }
  const slopes = moving.filter((d) => valueOf(pass, `gradYhat.${d}`) !== 0);
  slopes.forEach((d) => reached.add(`loss.${d}`));
  if (slopes.length > 0) reached.add('totalLoss');
  return reached;
}
