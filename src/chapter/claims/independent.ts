import type { BackstepDocument } from '../../documents/document.ts';
import { parseId } from '../../walk/ids.ts';

/** Answers to the lessons' questions, computed in another way than the lab does: forwards only, and slopes by differences. */

const functions = {
  relu: (h: number) => (h > 0 ? h : 0),
  sigmoid: (h: number) => 1 / (1 + Math.exp(-h)),
  linear: (h: number) => h,
};

/** Nudges the numbers of a pass as they are computed: what a number becomes. */
type Nudge = (name: string, layer: number, i: number, j: number, value: number) => number;

function lossWith({ layers, loss, data, observation }: BackstepDocument, nudge: Nudge, found: Map<string, number>): number {
  const keep = (name: string, layer: number, i: number, value: number) => {
    const kept = nudge(name, layer, i, 0, value);
    found.set(`${name}.${layer}.${i}`, kept);
    return kept;
  };
  let z = (data.x[observation] ?? []).map((value, i) => keep('z', 0, i, value));
  for (const [k, { W, c, activation }] of layers.entries()) {
    const layer = k + 1;
    const below = z;
    z = W.map((row, i) => {
      let h = nudge('c', layer, i, 0, c[i] ?? NaN);
      for (const [j, weight] of row.entries()) h += nudge('W', layer, i, j, weight) * (below[j] ?? NaN);
      return keep('z', layer, i, functions[activation](keep('h', layer, i, h)));
    });
  }
  const costs = (data.y[observation] ?? []).map((y, d) => {
    const yhat = z[d] ?? NaN;
    return loss === 'rss' ? (y - yhat) ** 2 : -(y * Math.log(yhat) + (1 - y) * Math.log(1 - yhat));
  });
  return costs.reduce((total, cost) => total + cost, 0);
}

/** The quantity whose slope a gradient is. */
const derived: Readonly<Record<string, string>> = { gradYhat: 'z', gradZ: 'z', gradH: 'h', gradW: 'W', gradC: 'c' };
const epsilon = 1e-6;

/** The number of an id, for those that questions ask for. */
export function independently(document: BackstepDocument, id: string): number {
  const at = parseId(id);
  const [i = 0, j = 0] = at?.indices ?? [];
  const name = at?.name ?? '';
  const layer = name === 'gradYhat' ? document.layers.length : (at?.layer ?? 0);
  const by = derived[name];
  const plain: Nudge = (_name, _layer, _i, _j, value) => value;
  if (by !== undefined) {
    const moved = (change: number) =>
      lossWith(
        document,
        (n, l, p, q, value) => (n === by && l === layer && p === i && (by !== 'W' || q === j) ? value + change : value),
        new Map(),
      );
    return (moved(epsilon) - moved(-epsilon)) / (2 * epsilon);
  }
  const found = new Map<string, number>();
  lossWith(document, plain, found);
  const h = found.get(`h.${layer}.${i}`) ?? NaN;
  if (name === 'jacZH') {
    const f = functions[document.layers[layer - 1]?.activation ?? 'linear'];
    return i === j ? (f(h + epsilon) - f(h - epsilon)) / (2 * epsilon) : 0;
  }
  return found.get(`${name}.${layer}.${i}`) ?? NaN;
}
