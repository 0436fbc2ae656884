import type { Matrix, Vector } from '../core/network.ts';
import { documentWords as words } from '../words/documents.ts';
import { isProbability } from './check.ts';
import { accept, refuse, type BackstepDocument, type Result } from './document.ts';

/** Observations as points of a plot: moved, and put where somebody points. What a plot does not show of them stays, or is left to it. */

/** Entries of x and y from the first on; what is beyond those given is not meant. */
export interface Point {
  readonly x: Vector;
  readonly y: Vector;
}

const over = (row: Vector, given: Vector): Vector =>
  row.every((value, j) => value === (given[j] ?? value)) ? row : row.map((value, j) => given[j] ?? value);

/** A target that the data could have, near a value: a class where all of this output's are 0 or 1, a probability under the log loss. */
export function targetNear({ data, loss }: BackstepDocument, d: number, value: number): number {
  if (data.y.length > 1 && data.y.every((row) => row[d] === 0 || row[d] === 1)) return value < 0.5 ? 0 : 1;
  return loss === 'log' ? Math.min(Math.max(value, 0), 1) : value;
}

/** Observation n with other entries. Refused under the log loss where a target is no probability. */
export function moveObservation(document: BackstepDocument, n: number, { x, y }: Point): Result {
  const [inputs, targets] = [document.data.x[n], document.data.y[n]];
  if (!inputs || !targets) throw new RangeError(`No observation ${n} among ${document.data.x.length}.`);
  const wrong = document.loss === 'log' ? y.findIndex((target) => !isProbability(target)) : -1;
  if (wrong >= 0) return refuse(words.logNeedsProbability(`y[${wrong}]`, y[wrong] ?? NaN));
  const put = (M: Matrix, row: Vector, given: Vector) => (over(row, given) === row ? M : M.with(n, over(row, given)));
  const data = { x: put(document.data.x, inputs, x), y: put(document.data.y, targets, y) };
  return accept(data.x === document.data.x && data.y === document.data.y ? document : { ...document, data });
}
