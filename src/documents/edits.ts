import type { ActivationName, Layer, LossName, Matrix } from '../core/network.ts';
import { documentWords as words } from '../words/documents.ts';
import { check, isProbability } from './check.ts';
import { accept, refuse, type BackstepDocument, type Result } from './document.ts';

/** Changes to a document: each gives a new one, or the same where nothing changes, and refuses what would not be a valid document. */

function replace<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): readonly Item[] {
  const item = items[at];
  if (item === undefined) throw new RangeError(`No entry ${at} among ${items.length}.`);
  const changed = change(item);
  return Object.is(changed, item) ? items : items.with(at, changed);
}

const setEntry = (M: Matrix, i: number, j: number, value: number): Matrix => replace(M, i, (row) => replace(row, j, () => value));

function changeLayer(document: BackstepDocument, layer: number, change: (layer: Layer) => Layer): BackstepDocument {
  const layers = replace(document.layers, layer - 1, change);
  return layers === document.layers ? document : { ...document, layers };
}

export function setWeight(document: BackstepDocument, layer: number, i: number, j: number, value: number): BackstepDocument {
  return changeLayer(document, layer, (old) => {
    const W = setEntry(old.W, i, j, value);
    return W === old.W ? old : { ...old, W };
  });
}

export function setIntercept(document: BackstepDocument, layer: number, i: number, value: number): BackstepDocument {
  return changeLayer(document, layer, (old) => {
    const c = replace(old.c, i, () => value);
    return c === old.c ? old : { ...old, c };
  });
}

export function setX(document: BackstepDocument, n: number, j: number, value: number): BackstepDocument {
  const x = setEntry(document.data.x, n, j, value);
  return x === document.data.x ? document : { ...document, data: { ...document.data, x } };
}

/** Refused under the log loss where the target is no probability. */
export function setY(document: BackstepDocument, n: number, d: number, value: number): Result {
  const y = setEntry(document.data.y, n, d, value);
  if (y === document.data.y) return accept(document);
  if (document.loss === 'log' && !isProbability(value)) return refuse(words.logNeedsProbability(`y[${d}]`, value));
  return accept({ ...document, data: { ...document.data, y } });
}

/** Refused on the last layer under the log loss, which needs its sigmoid. */
export function setActivation(document: BackstepDocument, layer: number, activation: ActivationName): Result {
  if (document.loss === 'log' && layer === document.layers.length && activation !== 'sigmoid') return refuse(words.keepSigmoid());
  return accept(changeLayer(document, layer, (old) => (old.activation === activation ? old : { ...old, activation })));
}

/** The log loss brings the sigmoid it needs along; refused where a target is no probability. */
export function setLoss(document: BackstepDocument, loss: LossName): Result {
  if (loss === document.loss) return accept(document);
  const last = document.layers.length;
  const changed = { ...document, loss };
  return check(loss === 'log' ? changeLayer(changed, last, (old) => ({ ...old, activation: 'sigmoid' })) : changed);
}

export function setRate(document: BackstepDocument, learningRate: number): Result {
  if (learningRate === document.learningRate) return accept(document);
  if (!(learningRate >= 0 && Number.isFinite(learningRate)))
    return refuse(words.wrongKind('η', words.kinds.nonNegative, words.inFull(learningRate)));
  return accept({ ...document, learningRate });
}

export function setObservation(document: BackstepDocument, observation: number): Result {
  if (observation === document.observation) return accept(document);
  return check({ ...document, observation });
}

/** The document with other parameters of the same shapes; not checked, since an update may overflow and is shown all the same. */
export function setParameters(document: BackstepDocument, layers: readonly Layer[]): BackstepDocument {
  return { ...document, layers };
}

/** An empty title is “Untitled”; refused past the limit. */
export function setTitle(document: BackstepDocument, title: string): Result {
  const named = title.trim() || words.untitled;
  return named === document.title ? accept(document) : check({ ...document, title: named });
}
