import type { Matrix, Network } from '../core/network.ts';
import type { Engine, Rows } from './engine.ts';
import { flatten } from './layout.ts';
import { observationTerms, type Sized } from './reference.ts';

/** A network with data that suit it: X is N × D_x, Y is N × D_y. */
export interface Case {
  readonly network: Network;
  readonly x: Matrix;
  readonly y: Matrix;
}

export interface Agreement {
  /** How many losses and derivatives were compared. */
  readonly numbers: number;
  /** The largest disagreement with the step-by-step passes, in parts of the terms that a number is the sum of (reference.ts). */
  readonly largest: number;
}

/** Adds up sized numbers without losing what is small beside the total (Neumaier). */
export function sumOf(terms: readonly Sized[]): Sized {
  let [total, lost, size] = [0, 0, 0];
  for (const term of terms) {
    const after = total + term.value;
    lost += Math.abs(total) >= Math.abs(term.value) ? total - after + term.value : term.value - after + total;
    total = after;
    size += term.size;
  }
  return { value: total + lost, size };
}

/** |a − b| in parts of b's terms; where those are all 0, so must a be. */
export const apart = (a: number, { value, size }: Sized): number => (a === value ? 0 : Math.abs(a - value) / size);

/** The larger of the two, or NaN where one is: a disagreement must not get lost in a maximum. */
const worse = (a: number, b: number): number => (Number.isNaN(a) || Number.isNaN(b) ? NaN : Math.max(a, b));

/**
 * Visits all that an engine says of a case beside what the step-by-step passes do, a loss or the derivative by a number of θ: over all
 * observations, over some of them, picked in another order and one of them twice, and the losses alone.
 */
export function eachNumber(
  make: (network: Network, x: Matrix, y: Matrix) => Engine,
  { network, x, y }: Case,
  visit: (found: number, expected: Sized, parameter: number | null) => void,
): void {
  const engine = make(network, x, y);
  const theta = flatten(network);
  const gradient = new Float64Array(theta.length);
  const terms = x.map((row, n) => observationTerms(network, row, y[n] ?? []));
  const some = [...x.keys()].filter((n) => n % 3 !== 1).reverse();
  for (const rows of [undefined, [...some, 0]] satisfies (Rows | undefined)[]) {
    const counted = rows ? rows.map((n) => terms[n] ?? { loss: { value: NaN, size: NaN }, gradient: [] }) : terms;
    const scale = rows ? 1 / rows.length : 1;
    const scaled = ({ value, size }: Sized): Sized => ({ value: scale * value, size: scale * size });
    const loss = scaled(sumOf(counted.map((term) => term.loss)));
    visit(engine.gradient(theta, gradient, scale, rows), loss, null);
    visit(engine.loss(theta, scale, rows), loss, null);
    for (const [k, value] of gradient.entries())
      visit(value, scaled(sumOf(counted.map((term) => term.gradient[k] ?? { value: NaN, size: NaN }))), k);
  }
}

/** What all of that comes to, for all cases. */
export function compareEngine(make: (network: Network, x: Matrix, y: Matrix) => Engine, cases: readonly Case[]): Agreement {
  let [numbers, largest] = [0, 0];
  for (const one of cases)
    eachNumber(make, one, (found, expected) => {
      numbers += 1;
      largest = worse(largest, apart(found, expected));
    });
  return { numbers, largest };
}
