import type { Network } from '../../core/network.ts';

export interface Hinge {
  readonly neuron: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Where the line w₀ x₀ + w₁ x₁ + c = 0 of each neuron of the first layer crosses a rectangle (chapter 1.3): its h changes its sign there. */
export function hingesIn(
  { layers }: Network,
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly Hinge[] {
  const [first] = layers;
  if (!first || layers.length < 2) return [];
  return first.W.flatMap(([a = 0, b = 0], neuron) => {
    const c = first.c[neuron] ?? 0;
    const crossings = [
      ...(b === 0 ? [] : [left, right].map((x): readonly [number, number] => [x, -(a * x + c) / b])),
      ...(a === 0 ? [] : [low, high].map((y): readonly [number, number] => [-(b * y + c) / a, y])),
    ].filter(([x, y]) => x >= left && x <= right && y >= low && y <= high);
    const [from] = crossings;
    // Through a corner it crosses two sides in one point.
    const to = crossings.findLast(([x, y]) => from !== undefined && (x !== from[0] || y !== from[1]));
    return from && to ? [{ neuron, from, to }] : [];
  });
}
