import { activations } from '../core/activations.ts';
import { range } from '../core/range.ts';
import { block, gradZBlock, parseId, scalarId, zBlock, type Scalar } from '../walk/ids.ts';
import { slopeAt, valueOf, type Pass } from '../walk/pass.ts';
import type { Given } from './question.ts';

/** The numbers that mistakes are made with, read from the pass around one number: layer l, row i, column j. */
export interface Parts {
  readonly pass: Pass;
  readonly observations: readonly Pass[];
  readonly at: Scalar;
  readonly id: string;
  readonly l: number;
  readonly i: number;
  readonly j: number;
  readonly depth: number;
  readonly width: (layer: number) => number;
  /** The number itself; a parameter after its update. */
  readonly right: number;
  readonly W: (layer: number, i: number, j: number) => number;
  readonly Wnew: (layer: number, i: number, j: number) => number;
  readonly c: (layer: number, i: number) => number;
  readonly h: (layer: number, i: number) => number;
  readonly z: (layer: number, i: number) => number;
  /** f⁽ˡ⁾ of any number, and f′ at neuron i. */
  readonly f: (layer: number, h: number) => number;
  readonly slope: (layer: number, i: number) => number;
  readonly gradZ: (layer: number, i: number) => number;
  readonly gradH: (layer: number, i: number) => number;
  readonly gradW: (layer: number, i: number, j: number) => number;
  readonly eta: number;
  readonly sum: (count: number, term: (k: number) => number) => number;
}

/** null for an id that is no number of this network. */
export function partsOf({ pass, observations }: Given, id: string): Parts | null {
  const at = parseId(id);
  if (!at || (at.indices.length === 0 && at.name !== 'totalLoss')) return null;
  const { depth, widths } = pass.plan;
  const [i = 0, j = 0] = at.indices;
  const read = (of: ReturnType<typeof block>, ...indices: readonly number[]) => valueOf(pass, scalarId(of, ...indices));
  const layerOf = (layer: number) => pass.subject.layers[layer - 1];
  const parts = {
    pass,
    observations,
    at,
    id,
    l: at.layer > 0 ? at.layer : depth,
    i,
    j,
    depth,
    width: (layer: number) => widths[layer] ?? 0,
    W: (layer: number, row: number, column: number) => read(block('W', layer), row, column),
    Wnew: (layer: number, row: number, column: number) => valueOf(pass, scalarId(block('W', layer), row, column), true),
    c: (layer: number, row: number) => read(block('c', layer), row),
    h: (layer: number, row: number) => read(block('h', layer), row),
    z: (layer: number, row: number) => read(zBlock(layer, depth), row),
    f: (layer: number, h: number) => activations[layerOf(layer)?.activation ?? 'linear'].value(h),
    slope: (layer: number, row: number) => slopeAt(pass, layer, row),
    gradZ: (layer: number, row: number) => read(gradZBlock(layer, depth), row),
    gradH: (layer: number, row: number) => read(block('gradH', layer), row),
    gradW: (layer: number, row: number, column: number) => read(block('gradW', layer), row, column),
    eta: pass.subject.learningRate,
    sum: (count: number, term: (k: number) => number) => range(count).reduce((total, k) => total + term(k), 0),
  };
  try {
    return { ...parts, right: valueOf(pass, id, true) };
  } catch {
    return null;
  }
}
