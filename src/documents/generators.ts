import type { Matrix } from '../core/network.ts';
import { normal, seeded, type Rng } from '../core/rng.ts';

/** Over one input, a curve with noise; over two, two classes, 0 and 1. */
export const curves = ['abs', 'sine', 'line', 'step'] as const;
export const classes = ['blobs', 'xor', 'circles', 'moons'] as const;
export type Generator = (typeof curves)[number] | (typeof classes)[number];

export interface Recipe {
  readonly kind: Generator;
  readonly count: number;
  /** Standard deviation of what is added to y (curves) or to both inputs (classes). */
  readonly noise: number;
  readonly seed: number;
}

interface Point {
  readonly x: readonly number[];
  readonly y: number;
}

const uniform = (rng: Rng, from: number, to: number) => from + (to - from) * rng();
const circle = (radius: number, angle: number) => [radius * Math.cos(angle), radius * Math.sin(angle)];

/** y = f(x) + noise · ε, ε ~ N(0, 1). */
const curve =
  (draw: (rng: Rng) => number, f: (x: number) => number) =>
  (rng: Rng, _class: number, noise: number): Point => {
    const x = draw(rng);
    return { x: [x], y: f(x) + noise * normal(rng) };
  };

/** A point of a class, moved by noise · ε in both inputs. */
const classed =
  (place: (rng: Rng, of: number) => readonly number[], label: (x: readonly number[], of: number) => number = (_, of) => of) =>
  (rng: Rng, of: number, noise: number): Point => {
    const at = place(rng, of);
    return { x: at.map((coordinate) => coordinate + noise * normal(rng)), y: label(at, of) };
  };

const wide = (rng: Rng) => uniform(rng, -3, 3);

const makers: Record<Generator, (rng: Rng, of: number, noise: number) => Point> = {
  /** y = |x| with x ~ N(0, 1), as in chapter 1.3. */
  abs: curve(normal, Math.abs),
  sine: curve(wide, Math.sin),
  line: curve(wide, (x) => x / 2),
  step: curve(wide, (x) => (x < 0 ? 0 : 1)),
  /** Around (−1.5, −1.5) and (1.5, 1.5), with a spread of 0.4 of their own. */
  blobs: classed((rng, of) => [0, 1].map(() => (of === 1 ? 1.5 : -1.5) + 0.4 * normal(rng))),
  /** 1 where the inputs differ in sign. */
  xor: classed(
    (rng) => [uniform(rng, -2, 2), uniform(rng, -2, 2)],
    ([a = 0, b = 0]) => Number(a < 0 !== b < 0),
  ),
  /** 0 on a circle of radius 1, 1 on one of 2. */
  circles: classed((rng, of) => circle(1 + of, uniform(rng, 0, 2 * Math.PI))),
  /** Two half circles that reach into each other. */
  moons: classed((rng, of) => {
    const [x = 0, y = 0] = circle(1.5, uniform(rng, 0, Math.PI));
    return of === 0 ? [x - 0.75, y - 0.4] : [0.75 - x, 0.4 - y];
  }),
};

// Plus 0, since −0 would not come back from a file.
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/** Seeded data, to two decimals so that they can be typed; the classes take turns, so that both have as many. */
export function generate({ kind, count, noise, seed }: Recipe): { readonly x: Matrix; readonly y: Matrix } {
  const rng = seeded(seed);
  const points = Array.from({ length: count }, (_, n) => makers[kind](rng, n % 2, noise));
  return { x: points.map(({ x }) => x.map(rounded)), y: points.map(({ y }) => [rounded(y)]) };
}

/** What can be generated for a network of so many inputs and outputs. */
export function generatorsFor(inputs: number, outputs: number): readonly Generator[] {
  if (outputs !== 1) return [];
  return inputs === 1 ? curves : inputs === 2 ? classes : [];
}
