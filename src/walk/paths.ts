import { range } from '../core/range.ts';
import { evaluatedTogether } from './explain.ts';
import { block, parseId, scalarId, zBlock } from './ids.ts';
import { slopeAt, valueOf, type Pass } from './pass.ts';
import type { Plan } from './plan.ts';
import { slopeId } from './slope.ts';
import { stakesOf } from './stakes.ts';

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
  /** For each observation. */
  readonly products: readonly number[];
  readonly trail: readonly number[];
  /** No path that begins like this comes to more. */
  readonly bound: number;
  /** A whole path, and `bound` is its very size. */
  readonly done?: true;
}

/** ∂L/∂h of an output: at the end of every path. Sigmoid and log loss count as one factor where they are evaluated as one. */
const ending = (pass: Pass, d: number): number =>
  evaluatedTogether(pass.form, pass.plan.depth)
    ? valueOf(pass, `gradH.${pass.plan.depth}.${d}`)
    : valueOf(pass, `gradYhat.${d}`) * slopeAt(pass, pass.plan.depth, d);

const weight = ({ subject }: Pass, layer: number, i: number, j: number) => subject.layers[layer - 1]?.W[i]?.[j] ?? NaN;

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
 * intercept), then f′ at each neuron and the weight of each edge, then ∂L/∂ŷ; over all observations, the sum of those of each. Past `most`
 * only the largest are listed, found best first; the sum of the rest is what they leave of the gradient. Throws a RangeError for what is
 * no parameter.
 */
export function pathsOf(pass: Pass, id: string, most = 200): Paths {
  const at = parseId(id);
  if (!at || (at.name !== 'W' && at.name !== 'c')) throw new RangeError(`${id} is no parameter.`);
  const { widths, depth } = pass.plan;
  const { passes, divisor } = stakesOf(pass, id);
  const [i = 0, j = 0] = at.indices;
  const count = pathCount(pass.plan, id);
  const best = passes.map(bounds);
  const inputs = passes.map((one) => (at.name === 'W' ? valueOf(one, scalarId(zBlock(at.layer - 1, depth), j)) : 1));
  const size = (products: readonly number[], layer: number, neuron: number) =>
    products.reduce((total, product, n) => total + Math.abs(product) * (best[n]?.[layer]?.[neuron] ?? 0), 0);
  const slopes = passes.map((one) => widths.map((width, l) => range(l === 0 ? 0 : width).map((k) => slopeAt(one, l, k))));
  const endings = passes.map((one) => range(widths[depth] ?? 0).map((d) => ending(one, d)));

  // A list kept in order is enough: each path of a few hundred opens at most sixteen others.
  const open: Partial[] = [{ layer: at.layer, neuron: i, products: inputs, trail: [i], bound: size(inputs, at.layer, i) }];
  const paths: Path[] = [];
  while (paths.length < Math.min(count, most)) {
    const next = open.pop();
    if (!next) break;
    const { layer, neuron, products, trail, done } = next;
    if (layer === depth) {
      const product = products.reduce((total, one, n) => total + one * (endings[n]?.[neuron] ?? NaN), 0);
      // Where observations pull against each other a path comes to less than was to be feared of it: it waits for its turn.
      if (done || passes.length === 1) paths.push({ nodes: nodesOf(at.layer, trail, depth), product: product / divisor });
      else insert(open, { ...next, bound: Math.abs(product), done: true });
      continue;
    }
    const through = products.map((product, n) => product * (slopes[n]?.[layer]?.[neuron] ?? NaN));
    for (const above of range(widths[layer + 1] ?? 0)) {
      const further = through.map((product) => product * weight(pass, layer + 1, above, neuron));
      insert(open, {
        layer: layer + 1,
        neuron: above,
        products: further,
        trail: [...trail, above],
        bound: size(further, layer + 1, above),
      });
    }
  }
  const total = valueOf(pass, slopeId(pass, id) ?? '');
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
