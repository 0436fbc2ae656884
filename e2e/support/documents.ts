import type { Doc } from './lab.ts';

/** A small generator of its own, so that these documents owe nothing to the code under test. */
function draws(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round((state / 2 ** 32) * 400 - 200) / 100;
  };
}

interface Recipe {
  readonly title: string;
  readonly widths: readonly number[];
  readonly activations: readonly string[];
  readonly loss: string;
  readonly seed: number;
  readonly observations?: number;
}

export function documentOf({ title, widths, activations, loss, seed, observations = 5 }: Recipe): Doc {
  const draw = draws(seed);
  const list = (length: number) => Array.from({ length }, draw);
  const table = (rows: number, columns: number) => Array.from({ length: rows }, () => list(columns));
  const [inputs = 1, outputs = 1] = [widths[0], widths.at(-1)];
  return {
    title,
    layers: activations.map((activation, k) => ({
      activation,
      W: table(widths[k + 1] ?? 1, widths[k] ?? 1).map((row) => row.map((w) => w / Math.sqrt(widths[k] ?? 1))),
      c: list(widths[k + 1] ?? 1),
    })),
    loss,
    data: {
      x: table(observations, inputs),
      y: table(observations, outputs).map((row) => row.map((y) => (loss === 'log' ? Number(y > 0) : y))),
    },
    observation: 1,
    learningRate: 0.05,
  };
}

export const overview = documentOf({
  title: 'Four inputs, two targets',
  widths: [4, 3, 3, 2],
  activations: ['relu', 'sigmoid', 'linear'],
  loss: 'rss',
  seed: 7,
});

export const classes = documentOf({
  title: 'Three classes at once',
  widths: [2, 4, 3],
  activations: ['relu', 'sigmoid'],
  loss: 'log',
  seed: 11,
});

/** The largest shape that a document may have. */
export const wide = documentOf({
  title: 'Eight layers of sixteen',
  widths: Array.from({ length: 9 }, () => 16),
  activations: ['relu', 'relu', 'relu', 'relu', 'relu', 'relu', 'relu', 'linear'],
  loss: 'rss',
  seed: 5,
});

/** The chapter's parameters for |x|, slightly off so that no gradient is zero by luck. */
export const abs: Doc = {
  title: 'Nearly |x|',
  layers: [
    { activation: 'relu', W: [[0.9], [-1.1]], c: [0.1, -0.2] },
    { activation: 'linear', W: [[1.2, 0.7]], c: [0.05] },
  ],
  loss: 'rss',
  data: { x: [[1.5], [-0.4], [-2], [0.3]], y: [[1.62], [0.5], [1.9], [0]] },
  observation: 0,
  learningRate: 0.05,
};
