import { valueOf, type Pass } from './pass.ts';
import { replace } from './replace.ts';
import { lossWith, slopeOf } from './slope.ts';
import { stakesOf } from './stakes.ts';

/** L(v + ε) − L(v), and what the gradient foretells: ∂L/∂v · ε. */
export function nudge(pass: Pass, id: string, epsilon: number): { readonly change: number; readonly predicted: number } {
  const value = valueOf(pass, id);
  return { change: lossWith(pass, id, value + epsilon) - lossWith(pass, id, value), predicted: slopeOf(pass, id) * epsilon };
}

export interface Checked {
  readonly id: string;
  readonly exact: number;
  /** (L(v + δ) − L(v − δ)) / 2δ */
  readonly numeric: number;
  readonly difference: number;
  /** Whether a ReLU switches within δ: there the slope jumps, and a difference quotient says nothing of it. */
  readonly kink: boolean;
}

const relative = 1e-5;

/** Whether some ReLU of a pass switches between two values of a number. */
function switches(pass: Pass, id: string, above: number, below: number): boolean {
  const [over, under] = [replace(pass, id, above).pass.h, replace(pass, id, below).pass.h];
  return pass.form.activations.some(
    (activation, k) => activation === 'relu' && (over[k] ?? []).some((h, i) => h > 0 !== (under[k]?.[i] ?? h) > 0),
  );
}

/** One gradient against its central difference. */
export function check(pass: Pass, id: string): Checked {
  const value = valueOf(pass, id);
  const delta = relative * Math.max(1, Math.abs(value));
  const [above, below] = [value + delta, value - delta];
  const exact = slopeOf(pass, id);
  const numeric = (lossWith(pass, id, above) - lossWith(pass, id, below)) / (2 * delta);
  const { passes, id: single } = stakesOf(pass, id);
  const kink = passes.some((one) => switches(one, single, above, below));
  return { id, exact, numeric, difference: exact - numeric, kink };
}

export interface CheckedAll {
  readonly count: number;
  readonly largest: Checked;
  /** Parameters at a kink: not counted in the largest disagreement. */
  readonly atKink: readonly string[];
}

/** The parameters of a network, whose gradients can all be checked. */
export const checkable = (pass: Pass): readonly string[] =>
  pass.plan.steps.filter((step) => step.phase === 'update').flatMap((step) => step.scalars);

/** What checks of several gradients come to. Throws a RangeError where there are none. */
export function sumUp(all: readonly Checked[]): CheckedAll {
  const [first] = all;
  if (!first) throw new RangeError('A network has parameters.');
  const smooth = all.filter((one) => !one.kink);
  const size = (one: Checked) => Math.abs(one.difference);
  return {
    count: smooth.length,
    largest: smooth.reduce((worst, one) => (size(one) > size(worst) ? one : worst), smooth[0] ?? first),
    atKink: all.filter((one) => one.kink).map((one) => one.id),
  };
}
