import type { Matrix } from '../../core/network.ts';
import { normal, seeded } from '../../core/rng.ts';

// Plus 0, since −0 would not come back from a file.
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/** The observation that the examples follow first: easy to type, with both channels of the network to be seen. */
const followed = { x: 1.5, y: 1.62 };

/**
 * y = |x| + ε, x ~ N(0, 1), ε ~ N(0, 0.5²), seeded (chapter 1.3): 100 points, to two decimals so that they can be typed.
 * The followed observation comes first.
 */
export function absoluteValueData(): { readonly x: Matrix; readonly y: Matrix } {
  const rng = seeded(20);
  const points = Array.from({ length: 99 }, () => {
    const x = normal(rng);
    return { x: rounded(x), y: rounded(Math.abs(x) + 0.5 * normal(rng)) };
  });
  const all = [followed, ...points];
  return { x: all.map((point) => [point.x]), y: all.map((point) => [point.y]) };
}
