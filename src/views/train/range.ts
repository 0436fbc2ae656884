import { nice } from 'd3-array';

export type Range = readonly [number, number];

/** Around what has not moved, so far each way. */
const around = 2;

function extentOf(values: ArrayLike<number>): Range {
  let [low, high] = [Infinity, -Infinity];
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? NaN;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/**
 * Between which values of two parameters a landscape is shown: all that they have been, with as much room around it, in round numbers, so
 * that it seldom changes. Neither is shown less than half as wide as the other; `zoom` widens it.
 */
export function rangesOf(first: ArrayLike<number>, second: ArrayLike<number>, zoom = 1): readonly [Range, Range] {
  const extents = [extentOf(first), extentOf(second)] as const;
  const spans = extents.map(([low, high]) => high - low);
  const widest = Math.max(...spans);
  const ranges = extents.map(([low, high], i): Range => {
    const middle = (low + high) / 2;
    const reach = zoom * (widest > 0 ? Math.max(spans[i] ?? 0, widest / 2, 0.2) : around);
    const [from, to] = nice(middle - reach, middle + reach, 6);
    return [from, to];
  });
  return [ranges[0] ?? [-1, 1], ranges[1] ?? [-1, 1]];
}
