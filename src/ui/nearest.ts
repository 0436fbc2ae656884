/** A place on a plot, in pixels from its corner. */
export interface Pixel {
  readonly px: number;
  readonly py: number;
}

/** Which of so many points stands nearest to a pixel, if one is within reach; of two that are as near, the later one, which is drawn on top. */
export function nearestPoint(count: number, pixelOf: (n: number) => Pixel, at: Pixel, reach: number): number | null {
  let [best, least]: [number | null, number] = [null, reach];
  for (let n = 0; n < count; n++) {
    const { px, py } = pixelOf(n);
    const distance = Math.hypot(px - at.px, py - at.py);
    if (distance <= least) [best, least] = [n, distance];
  }
  return best;
}
