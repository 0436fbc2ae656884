import type { Layer, Matrix } from '../core/network.ts';
import { documentWords as words } from '../words/documents.ts';
import { accept, refuse, type BackstepDocument, type Result } from './document.ts';
import { limits } from './limits.ts';

const outside = (n: number, limit: number) => n < 1 || n > limit;

/** The first row whose length is not `expected`, as a sentence. */
function ragged(where: string, rows: Matrix, expected: number, why: string): string | null {
  const at = rows.findIndex((row) => row.length !== expected);
  return at < 0 ? null : words.rowLength(`${where}[${at}]`, rows[at]?.length ?? 0, expected, why);
}

function checkLayer(layer: Layer, k: number, inputs: number): string | null {
  const where = `layers[${k}]`;
  if (outside(layer.W.length, limits.width)) return words.widthOf(`${where}.W`, layer.W.length, limits.width);
  if (k === 0 && outside(inputs, limits.width)) return words.inputs(`${where}.W`, inputs, limits.width);
  const why = k === 0 ? words.whys.column : words.whys.neuronOf(k);
  const row = ragged(`${where}.W`, layer.W, inputs, why);
  if (row) return row;
  return layer.c.length === layer.W.length
    ? null
    : words.rowLength(`${where}.c`, layer.c.length, layer.W.length, words.whys.rowOf(`${where}.W`));
}

function checkLayers({ layers }: BackstepDocument): string | null {
  if (outside(layers.length, limits.layers)) return words.layerCount(layers.length, limits.layers);
  let inputs = layers[0]?.W[0]?.length ?? 0;
  for (const [k, layer] of layers.entries()) {
    const wrong = checkLayer(layer, k, inputs);
    if (wrong) return wrong;
    inputs = layer.c.length;
  }
  return null;
}

function checkData({ layers, data, observation }: BackstepDocument): string | null {
  const { x, y } = data;
  if (outside(x.length, limits.observations)) return words.observationCount(x.length, limits.observations);
  if (y.length !== x.length) return words.targetCount(y.length, x.length);
  const wrong =
    ragged('data.x', x, layers[0]?.W[0]?.length ?? 0, words.whys.input) ??
    ragged('data.y', y, layers.at(-1)?.c.length ?? 0, words.whys.output);
  if (wrong) return wrong;
  return Number.isInteger(observation) && observation >= 0 && observation < x.length
    ? null
    : words.noSuchObservation(observation, x.length - 1);
}

export const isProbability = (target: number) => target >= 0 && target <= 1;

/** The log loss reads ŷ as a probability: its last layer is a sigmoid and its targets lie in [0, 1] (chapter 2.2.1). */
function checkLoss({ layers, loss, data }: BackstepDocument): string | null {
  if (loss !== 'log') return null;
  const last = layers.length - 1;
  const activation = layers[last]?.activation ?? 'linear';
  if (activation !== 'sigmoid') return words.logNeedsSigmoid(last, activation);
  for (const [n, row] of data.y.entries()) {
    const d = row.findIndex((target) => !isProbability(target));
    if (d >= 0) return words.logNeedsProbability(`data.y[${n}][${d}]`, row[d] ?? NaN);
  }
  return null;
}

function checkTitle({ title }: BackstepDocument): string | null {
  return title.length > limits.titleLength ? words.longTitle(title.length, limits.titleLength) : null;
}

/** How the entries of a document fit together: shapes, limits, and what the log loss asks for. */
export function check(document: BackstepDocument): Result {
  for (const look of [checkTitle, checkLayers, checkData, checkLoss]) {
    const wrong = look(document);
    if (wrong) return refuse(wrong);
  }
  return accept(document);
}
