import { pointOn, type Curve } from './curve.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places along an edge, from the middle towards the side on which the edges stand apart. */
const towardsSource = [0.4, 0.34, 0.28, 0.22, 0.17] as const;
const towardsTarget = towardsSource.map((t) => 1 - t);

function apart(spots: readonly Spot[], height: number): boolean {
  const heights = spots.map((spot) => spot.y).toSorted((a, b) => a - b);
  return heights.every((y, i) => i === 0 || y - (heights[i - 1] ?? 0) >= height);
}

/** Spots moved up and down, as little as possible, until none covers another. */
function pushed(spots: readonly Spot[], height: number): Spot[] {
  const order = spots.map((_, i) => i).toSorted((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0));
  const mean = spots.reduce((total, spot) => total + spot.y, 0) / spots.length;
  const first = mean - ((spots.length - 1) * height) / 2;
  return spots.map((spot, i) => ({ x: spot.x, y: first + order.indexOf(i) * height }));
}

/** Where beads of the given height stand on their edges, so that none covers another: on the edge if that can be. */
export function spreadBeads(curves: readonly Curve[], height: number, side: 'source' | 'target'): readonly Spot[] {
  const places = side === 'source' ? towardsSource : towardsTarget;
  let spots: readonly Spot[] = [];
  for (const t of places) {
    spots = curves.map((curve) => pointOn(curve, t));
    if (apart(spots, height)) return spots;
  }
  return pushed(
    curves.map((curve) => pointOn(curve, places[1] ?? 0.5)),
    height,
  );
}
