import { activations } from './activations.ts';
import type { Layer, Network, Vector } from './network.ts';

/**
 * Many columns at once in one buffer, row by row: entry i of column n is at i · count + n. For pictures, which want thousands of passes
 * and only their outputs. Every sum is added up in the order of `forward`, so that the numbers are the same to the last bit.
 */
export type Columns = Float64Array;

const at = (buffer: Columns, k: number): number => buffer[k] ?? NaN;

/** h = W z + c for every column (chapter 3.1), written over what `h` held. */
export function linearOver({ W, c }: Layer, z: Columns, count: number, h: Columns): void {
  W.forEach((row, i) => {
    const to = i * count;
    h.fill(0, to, to + count);
    row.forEach((w, j) => {
      const from = j * count;
      for (let n = 0; n < count; n++) h[to + n] = at(h, to + n) + w * at(z, from + n);
    });
    const intercept = c[i] ?? NaN;
    for (let n = 0; n < count; n++) h[to + n] = at(h, to + n) + intercept;
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
