import type { LossName } from '../core/network.ts';
import { check } from './check.ts';
import { refuse, type BackstepDocument, type Result } from './document.ts';
import { setWidth } from './shapes.ts';

/**
 * The document with other data, its network fitted to them: inputs and outputs come or go at the ends (setWidth), everything in between
 * stays. The loss is the given one; log loss brings the sigmoid it needs, and a sigmoid that came with it leaves with it.
 */
export function fitToData(document: BackstepDocument, data: BackstepDocument['data'], loss: LossName, seed: number): Result {
  const [inputs, outputs] = [data.x[0]?.length ?? 0, data.y[0]?.length ?? 0];
  const narrow = setWidth(document, 0, inputs, seed);
  if (!narrow.ok) return refuse(narrow.sentence);
  const fitted = setWidth(narrow.document, document.layers.length, outputs, seed);
  if (!fitted.ok) return refuse(fitted.sentence);
  const { layers } = fitted.document;
  const last = layers.length - 1;
  const activation = loss === 'log' ? 'sigmoid' : document.loss === 'log' ? 'linear' : layers[last]?.activation;
  const end = layers.map((layer, k) =>
    k === last && activation !== undefined && layer.activation !== activation ? { ...layer, activation } : layer,
  );
  return check({ ...fitted.document, layers: end, loss, data, observation: 0 });
}
