import type { Doc } from './lab.ts';

type Layer = Doc['layers'][number];

/** A gradient-descent update of a 1-D regression over all observations, worked out here. */
export function updated({ layers, data, learningRate }: Doc): Doc {
  const [first, second] = layers as [Layer, Layer];
  const sums = { W1: first.W.map(() => 0), c1: first.c.map(() => 0), W2: first.W.map(() => 0), c2: 0 };
  data.x.forEach(([x = 0], n) => {
    const h = first.W.map(([w = 0], i) => w * x + (first.c[i] ?? 0));
    const z = h.map((value) => Math.max(value, 0));
    const yhat = z.reduce((total, value, i) => total + value * (second.W[0]?.[i] ?? 0), second.c[0] ?? 0);
    const g = -2 * ((data.y[n]?.[0] ?? 0) - yhat);
    sums.c2 += g;
    h.forEach((value, i) => {
      const back = value > 0 ? g * (second.W[0]?.[i] ?? 0) : 0;
      sums.W2[i] = (sums.W2[i] ?? 0) + g * (z[i] ?? 0);
      sums.W1[i] = (sums.W1[i] ?? 0) + back * x;
      sums.c1[i] = (sums.c1[i] ?? 0) + back;
    });
  });
  const down = (values: readonly number[], by: readonly number[]) => values.map((value, i) => value - learningRate * (by[i] ?? 0));
  const W1 = down(
    first.W.map(([w = 0]) => w),
    sums.W1,
  ).map((w) => [w]);
  const [W2, c1, c2] = [[down(second.W[0] ?? [], sums.W2)], down(first.c, sums.c1), down(second.c, [sums.c2])];
  return {
    title: '',
    loss: 'rss',
    observation: 0,
    learningRate,
    data,
    layers: [
      { ...first, W: W1, c: c1 },
      { ...second, W: W2, c: c2 },
    ],
  };
}

/** The mean loss of a 1-D regression over some observations, worked out here. */
export function meanLoss({ layers, data }: Doc, members: readonly number[]): number {
  const [first, second] = layers as [Layer, Layer];
  const losses = members.map((n) => {
    const z = first.W.map(([w = 0], i) => Math.max(w * (data.x[n]?.[0] ?? 0) + (first.c[i] ?? 0), 0));
    const yhat = z.reduce((total, value, i) => total + value * (second.W[0]?.[i] ?? 0), second.c[0] ?? 0);
    return ((data.y[n]?.[0] ?? 0) - yhat) ** 2;
  });
  return losses.reduce((total, loss) => total + loss, 0) / members.length;
}

/** A document with only some of its observations. */
export const only = (doc: Doc, members: readonly number[]): Doc => ({
  ...doc,
  data: { x: members.map((n) => doc.data.x[n] ?? []), y: members.map((n) => doc.data.y[n] ?? []) },
});

/** Six observations that a network of two hidden neurons can learn. */
export const small: Doc = {
  title: 'Small',
  layers: [
    { activation: 'relu', W: [[0.8], [-0.5]], c: [0.1, 0.2] },
    { activation: 'linear', W: [[0.9, 1.2]], c: [-0.1] },
  ],
  loss: 'rss',
  data: { x: [[-2], [-1], [-0.3], [0.4], [1.1], [1.9]], y: [[2.1], [0.8], [0.4], [0.3], [1.2], [1.8]] },
  observation: 0,
  learningRate: 0.01,
};
