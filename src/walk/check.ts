import { valueOf, type Pass } from './pass.ts';
import { replace } from './replace.ts';
import { lossWith, slopeOf } from './slope.ts';

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

/** One gradient against its central difference. */
export function check(pass: Pass, id: string): Checked {
  const value = valueOf(pass, id);
  const delta = relative * Math.max(1, Math.abs(value));
  const [above, below] = [replace(pass, id, value + delta), replace(pass, id, value - delta)];
  const exact = slopeOf(pass, id);
  const numeric = (above.loss - below.loss) / (2 * delta);
  const kink = pass.form.activations.some(
    (activation, k) =>
      activation === 'relu' &&
      (above.pass.h[k] ?? []).some((h, i) => {
        const other = below.pass.h[k]?.[i] ?? h;
        return h > 0 !== other > 0;
      }),
  );
  return { id, exact, numeric, difference: exact - numeric, kink };
}

export interface CheckedAll {
  readonly count: number;
  readonly largest: Checked;
  /** Parameters at a kink: not counted in the largest disagreement. */
  readonly atKink: readonly string[];
}

/** Every parameter's gradient against its central difference. */
export function checkAll(pass: Pass): CheckedAll {
  const ids = pass.plan.steps.filter((step) => step.phase === 'update').flatMap((step) => step.scalars);
  const all = ids.map((id) => check(pass, id));
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
