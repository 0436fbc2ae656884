import type { ActivationName, Layer, Matrix } from '../core/network.ts';
import { widths } from '../core/network.ts';
import { buildWords as words } from '../words/build.ts';
import { accept, refuse, type BackstepDocument, type Result } from './document.ts';
import { fitRow, freshInput, freshWeight, wake } from './fresh.ts';
import { limits } from './limits.ts';

/**
 * Changes to the shape of a network. What can be kept is kept, bit for bit: every weight whose two neurons are still there, every
 * intercept whose neuron is. New weights are drawn small from the seed (fresh.ts), new intercepts are 0. Adding a neuron or a layer
 * and removing it again gives back the network as it was.
 */

/** Layer l with so many inputs: columns are kept from the first on, further ones drawn. */
function withInputs(layer: Layer, l: number, columns: number, seed: number): Layer {
  if (layer.W[0]?.length === columns) return layer;
  return { ...layer, W: layer.W.map((row, i) => fitRow(row, columns, (j) => freshWeight(seed, l, i, j))) };
}

/** Layer l with so many neurons: rows and intercepts are kept from the first on, further rows drawn, with an intercept of 0. */
function withNeurons(layer: Layer, l: number, rows: number, seed: number): Layer {
  const inputs = layer.W[0]?.length ?? 1;
  const fresh = (i: number) => Array.from({ length: inputs }, (_, j) => freshWeight(seed, l, i, j));
  return {
    ...layer,
    W: Array.from({ length: rows }, (_, i) => layer.W[i] ?? fresh(i)),
    c: Array.from({ length: rows }, (_, i) => layer.c[i] ?? 0),
  };
}

const without = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, i) => i !== at);
const withoutColumn = (M: Matrix, at: number): Matrix => M.map((row) => without(row, at));

/** The data with so many columns of x, for layer 0, or of y, for layer L. */
function fitData({ data, layers }: BackstepDocument, layer: number, width: number, seed: number): BackstepDocument['data'] {
  const cut = (M: Matrix, draw: (n: number, j: number) => number): Matrix =>
    M.map((row, n) => fitRow(row.slice(0, width), width, (j) => draw(n, j)));
  if (layer === 0) return { ...data, x: cut(data.x, (n, j) => freshInput(seed, n, j)) };
  return layer === layers.length ? { ...data, y: cut(data.y, () => 0) } : data;
}

function refusal({ layers }: BackstepDocument, layer: number, width: number): string | null {
  if (Number.isInteger(width) && width >= 1 && width <= limits.width) return null;
  return words.limits.width(layer === 0 ? 'input' : layer === layers.length ? 'output' : 'neuron', limits.width);
}

/** The width of layer 0 (the inputs) to L (the outputs). Throws where there is no such layer. */
export function widthOf(document: BackstepDocument, layer: number): number {
  const width = widths(document)[layer];
  if (width === undefined) throw new RangeError(`No layer ${layer} among ${document.layers.length}.`);
  return width;
}

/**
 * Layer `layer` with so many neurons: the last ones go, new ones come at the end. Layer 0 is the inputs: a column of data.x goes, or
 * comes with a draw from N(0, 1) for each observation. Layer L is the outputs: a column of data.y goes, or comes with targets of 0.
 * Refused outside of the limits.
 */
export function setWidth(document: BackstepDocument, layer: number, width: number, seed: number): Result {
  const before = widthOf(document, layer);
  if (width === before) return accept(document);
  const wrong = refusal(document, layer, width);
  if (wrong !== null) return refuse(wrong);
  const layers = document.layers.map((one, k) => {
    if (k === layer - 1) return withNeurons(one, layer, width, seed);
    return k === layer ? withInputs(one, layer + 1, width, seed) : one;
  });
  return accept(wake({ ...document, layers, data: fitData(document, layer, width, seed) }, layer, before));
}

/** One more neuron at the end of a layer, input or output (setWidth). */
export const addNeuron = (document: BackstepDocument, layer: number, seed: number): Result =>
  setWidth(document, layer, widthOf(document, layer) + 1, seed);

/** Without neuron i of a layer, input or output: its row, its intercept and its column in the next layer go, or its column of the data. */
export function removeNeuron(document: BackstepDocument, layer: number, i: number): Result {
  const width = widthOf(document, layer);
  if (!Number.isInteger(i) || i < 0 || i >= width) throw new RangeError(`No neuron ${i} among ${width}.`);
  const wrong = refusal(document, layer, width - 1);
  if (wrong !== null) return refuse(wrong);
  const layers = document.layers.map((one, k) => {
    if (k === layer - 1) return { ...one, W: without(one.W, i), c: without(one.c, i) };
    return k === layer ? { ...one, W: withoutColumn(one.W, i) } : one;
  });
  const { x, y } = document.data;
  if (layer === 0) return accept({ ...document, layers, data: { x: withoutColumn(x, i), y } });
  if (layer === layers.length) return accept({ ...document, layers, data: { x, y: withoutColumn(y, i) } });
  return accept({ ...document, layers });
}

/** A new hidden layer does what its neighbours do: the one after it, or, before the output, the one in front. */
function activationFor({ layers }: BackstepDocument, layer: number): ActivationName {
  if (layer < layers.length) return layers[layer - 1]?.activation ?? 'relu';
  return layers[layer - 2]?.activation ?? 'relu';
}

/**
 * A new hidden layer, which becomes layer `layer` of the network (1 to L, before the layer that had this number). It is as wide as the
 * layer in front of it, so the layer after it keeps its parameters as they are. Refused past the limit.
 */
export function insertLayer(document: BackstepDocument, layer: number, seed: number): Result {
  const width = widthOf(document, layer - 1);
  if (layer > document.layers.length) throw new RangeError(`No gap before layer ${layer}.`);
  if (document.layers.length >= limits.layers) return refuse(words.limits.layers(limits.layers));
  const row = (i: number) => Array.from({ length: width }, (_, j) => freshWeight(seed, layer, i, j));
  const fresh: Layer = {
    W: Array.from({ length: width }, (_, i) => row(i)),
    c: Array.from({ length: width }, () => 0),
    activation: activationFor(document, layer),
  };
  return accept(wake({ ...document, layers: document.layers.toSpliced(layer - 1, 0, fresh) }, layer, 0));
}

/**
 * Without a hidden layer. The layer after it then reads from the one in front of it: its weights are kept column by column as far as
 * both go, further columns drawn. The output layer is refused, since the targets belong to it.
 */
export function removeLayer(document: BackstepDocument, layer: number, seed: number): Result {
  const inputs = widthOf(document, layer - 1);
  const next = document.layers[layer];
  if (!next) return refuse(words.limits.outputStays());
  const layers = document.layers.toSpliced(layer - 1, 2, withInputs(next, layer, inputs, seed));
  return accept({ ...document, layers });
}
