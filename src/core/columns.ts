import { activations } from './activations.ts';
import type { Layer, Matrix, Network, Vector } from './network.ts';
import { range } from './range.ts';

/**
 * Many columns at once in one buffer, row by row: entry i of column n is at i · count + n. For pictures, which want thousands of passes
 * and only their outputs. Every sum is added up in the order of `forward`, so that the numbers are the same to the last bit.
 */
export type Columns = Float64Array;

const at = (buffer: Columns, k: number): number => buffer[k] ?? NaN;

/** sum ← sum + w · row; a loop of its own, which is what takes the time. */
function addTimes(sum: Columns, w: number, row: Columns): void {
  for (let n = 0; n < sum.length; n++) sum[n] = at(sum, n) + w * at(row, n);
}

/** h = W z + c for every column (chapter 3.1), written over what `h` held. */
export function linearOver({ W, c }: Layer, z: Columns, count: number, h: Columns): void {
  const rowOf = (M: Columns, i: number) => M.subarray(i * count, (i + 1) * count);
  W.forEach((weights, i) => {
    const sum = rowOf(h, i).fill(0);
    weights.forEach((w, j) => addTimes(sum, w, rowOf(z, j)));
    const intercept = c[i] ?? NaN;
    for (let n = 0; n < count; n++) sum[n] = at(sum, n) + intercept;
  });
}

/** z = f(h) for every column, written over what `z` held. */
export function activateOver({ activation }: Layer, h: Columns, z: Columns): void {
  const { value } = activations[activation];
  for (let k = 0; k < h.length; k++) z[k] = value(at(h, k));
}

/** z of a layer for every column, from those of the layer before. */
function layerOver(layer: Layer, below: Columns, count: number): Columns {
  const h = new Float64Array(layer.c.length * count);
  linearOver(layer, below, count, h);
  activateOver(layer, h, h);
  return h;
}

/** One output of a network with two inputs over the plane: at (x0[k], x1[r]) it is at r · x0.length + k. */
export function outputOver({ layers }: Network, output: number, x0: Vector, x1: Vector): Columns {
  const count = x0.length * x1.length;
  const inputs = new Float64Array(2 * count);
  x1.forEach((second, r) => {
    inputs.set(x0, r * x0.length);
    inputs.fill(second, count + r * x0.length, count + (r + 1) * x0.length);
  });
  const wanted = layers.map((layer, k): Layer =>
    k < layers.length - 1 ? layer : { ...layer, W: [layer.W[output] ?? []], c: [layer.c[output] ?? NaN] },
  );
  return wanted.reduce<Columns>((below, layer) => layerOver(layer, below, count), inputs);
}

/** So many observations at once stay close to the processor. */
const atOnce = 256;

/** ŷ of many inputs, N × D_x → N × D_y. */
export function outputsOf({ layers }: Pick<Network, 'layers'>, X: Matrix): Matrix {
  const outputs = range(layers.at(-1)?.c.length ?? 0);
  return range(Math.ceil(X.length / atOnce)).flatMap((k) => {
    const rows = X.slice(k * atOnce, (k + 1) * atOnce);
    const inputs = new Float64Array((rows[0]?.length ?? 0) * rows.length);
    for (const [n, x] of rows.entries()) for (const [j, value] of x.entries()) inputs[j * rows.length + n] = value;
    const yhat = layers.reduce<Columns>((below, layer) => layerOver(layer, below, rows.length), inputs);
    return rows.map((_, n) => outputs.map((d) => at(yhat, d * rows.length + n)));
  });
}
