import type { Matrix } from '../core/network.ts';
import { buildWords as words } from '../words/build.ts';
import { check } from './check.ts';
import { refuse, type BackstepDocument, type Result } from './document.ts';
import { limits } from './limits.ts';
import { moveObservation, type Point } from './points.ts';
import { widthOf } from './shapes.ts';

/** Changes to the data: observations come and go, or all of them are replaced. */

/** So many more observations at the end, of zeros. Refused past the limit. */
export function addObservations(document: BackstepDocument, count: number): Result {
  const { x, y } = document.data;
  if (x.length + count > limits.observations) return refuse(words.limits.observations(limits.observations));
  const zeros = (width: number): Matrix => Array.from({ length: count }, () => Array.from({ length: width }, () => 0));
  const [inputs, outputs] = [widthOf(document, 0), widthOf(document, document.layers.length)];
  return check({ ...document, data: { x: [...x, ...zeros(inputs)], y: [...y, ...zeros(outputs)] } });
}

/** One more observation, at the end and followed; entries that are not given are 0. */
export function addPoint(document: BackstepDocument, point: Point): Result {
  const more = addObservations(document, 1);
  if (!more.ok) return more;
  const last = document.data.x.length;
  return moveObservation({ ...more.document, observation: last }, last, point);
}

/** Without observation n; the one that is followed stays so, or the next takes its place. The last one left is refused. */
export function removeObservation(document: BackstepDocument, n: number): Result {
  const { x, y } = document.data;
  if (x.length <= 1) return refuse(words.limits.oneObservation());
  const { observation } = document;
  const without = (rows: Matrix): Matrix => rows.filter((_, k) => k !== n);
  const followed = observation > n ? observation - 1 : Math.min(observation, x.length - 2);
  return check({ ...document, data: { x: without(x), y: without(y) }, observation: followed });
}

/** Other data for the same network, followed from the first observation on; refused where they do not fit it. */
export const setData = (document: BackstepDocument, data: BackstepDocument['data']): Result => check({ ...document, data, observation: 0 });
