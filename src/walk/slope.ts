import { block, parseId, scalarId, singleOf } from './ids.ts';
import { valueOf, type Pass } from './pass.ts';
import { replace } from './replace.ts';
import { beside, stakesOf } from './stakes.ts';

/** The loss as a function of one number, all else as it is: its curve, its slope, its kinks. */
export interface Point {
  readonly value: number;
  readonly loss: number;
}

const gradients: Record<string, 'gradW' | 'gradC' | 'gradH' | 'gradZ' | 'gradYhat'> = {
  W: 'gradW',
  c: 'gradC',
  h: 'gradH',
  z: 'gradZ',
  yhat: 'gradYhat',
};
const numbers = { gradW: 'W', gradC: 'c', gradH: 'h', gradZ: 'z', gradYhat: 'yhat' } as const;

/** The id of the gradient with regard to a number of a pass; null for an input, whose slope no step computes. */
export function slopeId(pass: Pass, id: string): string | null {
  const at = parseId(singleOf(id));
  const name = at && gradients[at.name];
  return name ? beside(pass, id, scalarId(block(name, at.layer), ...at.indices)) : null;
}

/** The number whose curve belongs to an id: itself, or the one that a gradient is the slope of; null where there is none. */
export function sloped(pass: Pass, id: string): string | null {
  const at = parseId(pass.all ? singleOf(id) : id);
  if (!at || at.indices.length === 0) return null;
  if (at.name === 'x' || at.name in gradients) return id;
  const name = at.name in numbers ? numbers[at.name as keyof typeof numbers] : undefined;
  return name ? beside(pass, id, scalarId(block(name, at.layer), ...at.indices)) : null;
}

/** ∂L/∂ of a number; for an input Σᵢ ∇h⁽¹⁾ᵢ w⁽¹⁾ᵢⱼ, one step further back than the walk goes. */
export function slopeOf(pass: Pass, id: string): number {
  const gradient = slopeId(pass, id);
  if (gradient) return valueOf(pass, gradient);
  const { passes, id: single, divisor } = stakesOf(pass, id);
  const [j = 0] = parseId(single)?.indices ?? [];
  const [first] = pass.subject.layers;
  const ofOne = (one: Pass) => (one.gradients.gradH[0] ?? []).reduce((total, slope, i) => total + slope * (first?.W[i]?.[j] ?? NaN), 0);
  return passes.reduce((total, one) => total + ofOne(one), 0) / divisor;
}

/** L with one number at a value, all else as it is: of one observation, or of all of them where the pass is over all. */
export function lossWith(pass: Pass, id: string, value: number): number {
  const { passes, id: single, rest, divisor } = stakesOf(pass, id);
  return passes.reduce((total, one) => total + replace(one, single, value).loss, rest) / divisor;
}

/** Which ReLUs are open, as text, while a number has a value. */
function gates(pass: Pass, id: string, value: number): string {
  const { passes, id: single } = stakesOf(pass, id);
  const open = (h: readonly (readonly number[])[]) =>
    h.map((layer, k) => (pass.form.activations[k] === 'relu' ? layer.map((one) => (one > 0 ? '1' : '0')).join('') : '')).join('|');
  return passes.map((one) => open(replace(one, single, value).pass.h)).join(' ');
}

const halvings = 28;

/** The values between `from` and `to` at which some ReLU switches, to about 10⁻⁹, found between neighbouring samples. */
export function kinksOf(pass: Pass, id: string, from: number, to: number, samples = 64): readonly number[] {
  if (!pass.form.activations.includes('relu')) return [];
  const at = (k: number) => from + ((to - from) * k) / samples;
  const kinks: number[] = [];
  let before = gates(pass, id, from);
  for (let k = 1; k <= samples; k++) {
    const after = gates(pass, id, at(k));
    if (after !== before) {
      let [low, high] = [at(k - 1), at(k)];
      for (let n = 0; n < halvings && high - low > 1e-10; n++) {
        const middle = (low + high) / 2;
        if (gates(pass, id, middle) === before) low = middle;
        else high = middle;
      }
      kinks.push((low + high) / 2);
    }
    before = after;
  }
  return kinks;
}

/** A sum over more observations than this bends in so many places that even samples show its curve as well. */
const fewKinks = 4;

/** The curve, sampled evenly, with its kinks, where these are few, and the present value among the samples. */
export function curveOf(pass: Pass, id: string, from: number, to: number, count: number): readonly Point[] {
  const even = Array.from({ length: count + 1 }, (_, k) => from + ((to - from) * k) / count);
  const present = valueOf(pass, id);
  const kinks = stakesOf(pass, id).passes.length > fewKinks ? [] : kinksOf(pass, id, from, to);
  const values = [...even, ...kinks, ...(present > from && present < to ? [present] : [])].toSorted((a, b) => a - b);
  return values.map((value) => ({ value, loss: lossWith(pass, id, value) }));
}

/** Where the curve is lowest, between its ends: the bottom of the parabola through the lowest sample and its neighbours. */
export function lowestOn(curve: readonly Point[]): Point | null {
  const at = curve.reduce((best, point, k) => (point.loss < (curve[best]?.loss ?? Infinity) ? k : best), 0);
  const [before, lowest, after] = [curve[at - 1], curve[at], curve[at + 1]];
  if (!before || !lowest || !after) return null;
  const flat = 1e-9 * Math.max(1, Math.abs(lowest.loss));
  if (before.loss - lowest.loss < flat || after.loss - lowest.loss < flat) return null;
  const [a, b] = [lowest.value - before.value, lowest.value - after.value];
  const [p, q] = [lowest.loss - before.loss, lowest.loss - after.loss];
  const shift = (a * a * q - b * b * p) / (2 * (a * q - b * p));
  const value = lowest.value - shift;
  const inside = Number.isFinite(value) && value > before.value && value < after.value;
  return { value: inside ? value : lowest.value, loss: lowest.loss };
}

const friendly = (value: number, away: (value: number) => number) => away(value * 2) / 2;

/** A range to plot, which has the value in it: at least one to either side, and as far as the bottom of the curve where that is within reach. */
export function interval(pass: Pass, id: string): readonly [number, number] {
  const value = valueOf(pass, id);
  if (parseId(singleOf(id))?.name === 'yhat' && pass.form.loss === 'log') return [Math.min(0.01, value), Math.max(0.99, value)];
  const reach = Math.max(1, Math.abs(value) * 0.75);
  const far = curveOf(pass, id, value - 4 * reach, value + 4 * reach, 48);
  const lowest = lowestOn(far)?.value ?? value;
  return [friendly(Math.min(value, lowest) - 0.8 * reach, Math.floor), friendly(Math.max(value, lowest) + 0.8 * reach, Math.ceil)];
}
