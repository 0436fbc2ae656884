import { activations } from '../core/activations.ts';
import type { Matrix, Network } from '../core/network.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { memoise } from '../walk/memoise.ts';

/**
 * ŷ of many inputs, N × D_y, with nothing in between being kept: for a plot that follows training, where every frame wants them all. The
 * same numbers as `forward` gives, from the same sums in the same order.
 */
export function outputsOf({ layers }: Network, X: Matrix): Matrix {
  const widest = Math.max(X[0]?.length ?? 0, ...layers.map(({ c }) => c.length));
  let [below, own] = [new Float64Array(widest), new Float64Array(widest)];
  return X.map((x) => {
    below.set(x);
    for (const { W, c, activation } of layers) {
      const { value } = activations[activation];
      for (let i = 0; i < c.length; i++) {
        const row = W[i] ?? [];
        let total = 0;
        for (let j = 0; j < row.length; j++) total += (row[j] ?? NaN) * (below[j] ?? NaN);
        own[i] = value(total + (c[i] ?? NaN));
      }
      [below, own] = [own, below];
    }
    return Array.from(below.subarray(0, layers.at(-1)?.c.length ?? 0));
  });
}

/** Predictions for every observation of a document, an observation each row. */
export const predictionsOf: (document: BackstepDocument) => Matrix = memoise((document) => outputsOf(document, document.data.x));
