import type { Doc } from './lab.ts';

/**
 * An independent answer to "what is this number, and is it known by now?". Gradients come by forward-mode differentiation: each
 * quantity in turn gets the slope 1, everything after it is computed with its slope, and the slope of the total loss is the gradient.
 * Nothing here goes backwards, and nothing is shared with the page.
 */

/** A value and its slope with regard to whatever was given the slope 1. */
type Dual = readonly [value: number, slope: number];

const functions: Record<string, (dual: Dual) => Dual> = {
  relu: ([v, s]) => (v > 0 ? [v, s] : [0, 0]),
  linear: (dual) => dual,
  sigmoid: ([v, s]) => {
    const z = 1 / (1 + Math.exp(-v));
    return [z, s * z * (1 - z)];
  },
};

const lossOf = (name: string, y: number, [v, s]: Dual): Dual =>
  name === 'rss' ? [(y - v) ** 2, 2 * (v - y) * s] : [-(y * Math.log(v) + (1 - y) * Math.log(1 - v)), (-y / v + (1 - y) / (1 - v)) * s];

interface Run {
  readonly values: Map<string, number>;
  /** Slope of the total loss with regard to the seeded quantity. */
  readonly slope: number;
}

function run(doc: Pick<Doc, 'layers' | 'loss' | 'data'>, n: number, seeded: string | null): Run {
  const values = new Map<string, number>();
  const record = (id: string, [v, s]: Dual): Dual => {
    values.set(id, v);
    return id === seeded ? [v, 1] : [v, s];
  };
  let z = (doc.data.x[n] ?? []).map((x, j) => record(`x.${j}`, [x, 0]));
  doc.layers.forEach(({ W, c, activation }, k) => {
    const l = k + 1;
    const h = W.map((row, i) => {
      const terms = row.map((w, j) => [record(`W.${l}.${i}.${j}`, [w, 0]), z[j] ?? [0, 0]] as const);
      const intercept = record(`c.${l}.${i}`, [c[i] ?? 0, 0]);
      return record(
        `h.${l}.${i}`,
        terms.reduce<Dual>((sum, [w, x]) => [sum[0] + w[0] * x[0], sum[1] + w[1] * x[0] + w[0] * x[1]], intercept),
      );
    });
    z = h.map((dual, i) =>
      record(l === doc.layers.length ? `yhat.${i}` : `z.${l}.${i}`, (functions[activation] ?? ((d: Dual) => d))(dual)),
    );
  });
  const y = (doc.data.y[n] ?? []).map((target, d) => record(`y.${d}`, [target, 0])[0]);
  const losses = z.map((yhat, d) => record(`loss.${d}`, lossOf(doc.loss, y[d] ?? 0, yhat)));
  const total = record('totalLoss', [losses.reduce((sum, [v]) => sum + v, 0), losses.reduce((sum, [, s]) => sum + s, 0)]);
  return { values, slope: total[1] };
}

/** ŷ of a network for any x. */
export function predicted({ layers }: Pick<Doc, 'layers'>, x: readonly number[]): readonly number[] {
  const { values } = run({ layers, loss: 'rss', data: { x: [[...x]], y: [[]] } }, 0, null);
  return (layers.at(-1)?.c ?? []).map((_, d) => values.get(`yhat.${d}`) ?? NaN);
}

/** The id of a quantity → the id of the loss's gradient with regard to it. */
const gradientId = (id: string) =>
  id.replace(/^yhat\./, 'gradYhat.').replace(/^([hzWc])\./, (_, name: string) => `grad${name.toUpperCase()}.`);

export interface Answers {
  /** Before the update. */
  readonly before: ReadonlyMap<string, number>;
  /** Parameters after it. */
  readonly after: ReadonlyMap<string, number>;
  readonly next: Doc;
  /** Ids in the order in which the walk computes them: step by step, each step's numbers in order, grouped by layer. */
  readonly steps: readonly { readonly group: number; readonly ids: readonly string[] }[];
}

export function answersOf(doc: Doc): Answers {
  const { values } = run(doc, doc.observation, null);
  const before = new Map(values);
  const depth = doc.layers.length;
  for (const id of values.keys()) {
    if (/^([hzWc]|yhat)\./.test(id)) before.set(gradientId(id), run(doc, doc.observation, id).slope);
  }
  const at = (id: string) => before.get(id) ?? NaN;
  const zId = (l: number, j: number) => (l === 0 ? `x.${j}` : l === depth ? `yhat.${j}` : `z.${l}.${j}`);
  const after = new Map<string, number>();
  const eta = doc.learningRate;
  before.set('learningRate', eta);
  doc.data.x.forEach((row, n) => {
    const other = run(doc, n, null).values;
    row.forEach((x, j) => before.set(`X.${j}.${n}`, x));
    doc.data.y[n]?.forEach((y, d) => {
      before.set(`Y.${d}.${n}`, y);
      before.set(`Yhat.${d}.${n}`, other.get(`yhat.${d}`) ?? NaN);
    });
  });
  const next: Doc = {
    ...doc,
    layers: doc.layers.map(({ activation, W, c }, k) => {
      const l = k + 1;
      const slope = (h: number, z: number) => (activation === 'relu' ? Number(h > 0) : activation === 'sigmoid' ? z * (1 - z) : 1);
      W.forEach((row, i) => {
        W.forEach((_, m) => {
          before.set(`jacZH.${l}.${i}.${m}`, i === m ? slope(at(`h.${l}.${i}`), at(zId(l, i))) : 0);
          before.set(`jacHC.${l}.${i}.${m}`, Number(i === m));
          row.forEach((__, j) => before.set(`jacHW.${l}.${i}.${m}.${j}`, i === m ? at(zId(k, j)) : 0));
        });
        row.forEach((w, j) => {
          before.set(`jacHZ.${l}.${i}.${j}`, w);
          after.set(`W.${l}.${i}.${j}`, w - eta * at(`gradW.${l}.${i}.${j}`));
        });
        after.set(`c.${l}.${i}`, (c[i] ?? 0) - eta * at(`gradC.${l}.${i}`));
      });
      return {
        activation,
        W: W.map((row, i) => row.map((_, j) => after.get(`W.${l}.${i}.${j}`) ?? NaN)),
        c: c.map((_, i) => after.get(`c.${l}.${i}`) ?? NaN),
      };
    }),
  };
  return { before, after, next, steps: stepsOf(doc) };
}

function stepsOf(doc: Doc): Answers['steps'] {
  const depth = doc.layers.length;
  const column = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}.${i}`);
  const table = (name: string, rows: number, columns: number) => column(name, rows).flatMap((row) => column(row, columns));
  const size = (l: number) => [doc.layers[l - 1]?.W.length ?? 0, doc.layers[l - 1]?.W[0]?.length ?? 0] as const;
  const layers = Array.from({ length: depth }, (_, k) => k + 1);
  const outputs = size(depth)[0];
  const steps: { group: number; ids: string[] }[] = [];
  for (const l of layers) {
    const group = l;
    steps.push({ group, ids: column(`h.${l}`, size(l)[0]) });
    steps.push({ group, ids: column(l === depth ? 'yhat' : `z.${l}`, size(l)[0]) });
  }
  steps.push({ group: 100, ids: [...column('loss', outputs), 'totalLoss'] });
  steps.push({ group: 200 + depth, ids: column('gradYhat', outputs) });
  for (const l of layers.toReversed()) {
    const [rows, columns] = size(l);
    const group = 200 + l;
    if (l < depth) steps.push({ group, ids: column(`gradZ.${l}`, rows) });
    steps.push({ group, ids: column(`gradH.${l}`, rows) });
    steps.push({ group, ids: table(`gradW.${l}`, rows, columns) });
    steps.push({ group, ids: column(`gradC.${l}`, rows) });
  }
  for (const l of layers.toReversed()) {
    const [rows, columns] = size(l);
    steps.push({ group: 300 + l, ids: table(`W.${l}`, rows, columns) });
    steps.push({ group: 300 + l, ids: column(`c.${l}`, rows) });
  }
  return steps;
}

export type Grain = 'Layer' | 'Matrix' | 'Scalar';

/** The stops of an iteration at a grain: after each, the ids that have been computed by then in this iteration. */
export function stopsOf({ steps }: Answers, grain: Grain): readonly ReadonlySet<string>[] {
  const stops: Set<string>[] = [];
  const known = new Set<string>();
  steps.forEach(({ group, ids }, index) => {
    for (const id of ids) {
      known.add(id);
      if (grain === 'Scalar') stops.push(new Set(known));
    }
    const lastOfGroup = steps[index + 1]?.group !== group;
    if (grain === 'Matrix' || (grain === 'Layer' && lastOfGroup)) stops.push(new Set(known));
  });
  return stops;
}

const computed = /^(h|z|yhat|loss|totalLoss|grad)/;

/** What the page should show for an id after a stop: its value, or null where it is not known yet. */
export function expected({ before, after }: Answers, known: ReadonlySet<string>, id: string, old: boolean): number | null | undefined {
  if (computed.test(id) && !known.has(id)) return null;
  if (known.has(id) && after.has(id) && !old) return after.get(id);
  return before.get(id);
}
