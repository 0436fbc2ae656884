import { evaluatedTogether } from './explain.ts';
import { block, parseId, scalarId, zBlock } from './ids.ts';
import { slopeAt, valueOf, type Pass } from './pass.ts';
import type { Plan } from './plan.ts';

/** A way from a parameter to the loss, one neuron a layer, and the product of the local slopes along it (chapter 2.1). */
export interface Path {
  /** h and z of each neuron on the way, then the output's loss. */
  readonly nodes: readonly string[];
  readonly product: number;
}

export interface Paths {
  /** All of them, or the largest ones by size. */
  readonly paths: readonly Path[];
  readonly count: number;
  /** Their sum, which is the gradient. */
  readonly total: number;
  /** How many are not listed, and what they add. */
  readonly rest: { readonly count: number; readonly total: number } | null;
}

interface Partial {
  readonly layer: number;
  readonly neuron: number;
  readonly product: number;
  readonly trail: readonly number[];
  /** No path that begins like this has a larger product. */
  readonly bound: number;
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** ∂L/∂h of an output: at the end of every path. Sigmoid and log loss count as one factor where they are evaluated as one. */
const ending = (pass: Pass, d: number): number =>
  evaluatedTogether(pass.form, pass.plan.depth)
    ? valueOf(pass, `gradH.${pass.plan.depth}.${d}`)
    : valueOf(pass, `gradYhat.${d}`) * slopeAt(pass, pass.plan.depth, d);

const weight = (pass: Pass, layer: number, i: number, j: number) => valueOf(pass, scalarId(block('W', layer), i, j));

/** For each neuron, the largest size that a product from its h on to the loss can have: exact, from the back. */
function bounds(pass: Pass): number[][] {
  const { widths, depth } = pass.plan;
  const best: number[][] = [];
  best[depth] = range(widths[depth] ?? 0).map((d) => Math.abs(ending(pass, d)));
  for (let l = depth - 1; l >= 1; l--) {
    const above = best[l + 1] ?? [];
    best[l] = range(widths[l] ?? 0).map(
      (j) => Math.abs(slopeAt(pass, l, j)) * Math.max(...above.map((size, i) => Math.abs(weight(pass, l + 1, i, j)) * size)),
    );
  }
  return best;
}

function nodesOf(first: number, trail: readonly number[], depth: number): string[] {
  const neurons = trail.flatMap((i, k) => [scalarId(block('h', first + k), i), scalarId(zBlock(first + k, depth), i)]);
  return [...neurons, `loss.${trail.at(-1) ?? 0}`];
}

/** How many paths there are: one for each choice of a neuron in every later layer. */
export const pathCount = ({ widths }: Plan, id: string): number =>
  widths.slice((parseId(id)?.layer ?? 0) + 1).reduce((product, width) => product * width, 1);

/**
 * The paths from a parameter to the loss: ∂L/∂θ is the sum of their products, where a path's product is the parameter's input (1 for an
 * intercept), then f′ at each neuron and the weight of each edge, then ∂L/∂ŷ. Past `most` only the largest are listed, found best
 * first; the sum of the rest is what they leave of the gradient. Throws a RangeError for what is no parameter.
 */
export function pathsOf(pass: Pass, id: string, most = 200): Paths {
  const at = parseId(id);
  if (!at || (at.name !== 'W' && at.name !== 'c')) throw new RangeError(`${id} is no parameter.`);
  const { widths, depth } = pass.plan;
  const [i = 0, j = 0] = at.indices;
  const count = pathCount(pass.plan, id);
  const best = bounds(pass);
  const input = at.name === 'W' ? valueOf(pass, scalarId(zBlock(at.layer - 1, depth), j)) : 1;
  const size = (product: number, layer: number, neuron: number) => Math.abs(product) * (best[layer]?.[neuron] ?? 0);

  // A list kept in order is enough: each path of a few hundred opens at most sixteen others.
  const open: Partial[] = [{ layer: at.layer, neuron: i, product: input, trail: [i], bound: size(input, at.layer, i) }];
  const paths: Path[] = [];
  while (paths.length < Math.min(count, most)) {
    const next = open.pop();
    if (!next) break;
    const { layer, neuron, product, trail } = next;
    if (layer === depth) {
      paths.push({ nodes: nodesOf(at.layer, trail, depth), product: product * ending(pass, neuron) });
      continue;
    }
    const through = product * slopeAt(pass, layer, neuron);
    for (const above of range(widths[layer + 1] ?? 0)) {
      const further = through * weight(pass, layer + 1, above, neuron);
      insert(open, { layer: layer + 1, neuron: above, product: further, trail: [...trail, above], bound: size(further, layer + 1, above) });
    }
  }
  const total = valueOf(pass, scalarId(block(at.name === 'W' ? 'gradW' : 'gradC', at.layer), ...at.indices));
  const listed = paths.reduce((sum, path) => sum + path.product, 0);
  return { paths, count, total, rest: count > paths.length ? { count: count - paths.length, total: total - listed } : null };
}

/** Keeps the list in order of its bounds, the largest last; of two alike the deeper one, so that zero paths come to an end too. */
function insert(open: Partial[], one: Partial): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = open[middle];
    if (other && (other.bound < one.bound || (other.bound === one.bound && other.layer <= one.layer))) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, one);
}
