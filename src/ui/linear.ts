import { ticks } from 'd3-array';

/**
 * A linear scale: data to pixels, and back; of a domain that is one number, the middle. d3-scale would bring colours, dates and formats along,
 * a tenth of the first view.
 */
export interface Linear {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly ticks: (count: number) => readonly number[];
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const flat = d0 === d1;
  const slope = flat ? 0 : (r1 - r0) / (d1 - d0);
  const from = flat ? (r0 + r1) / 2 : r0;
  return Object.assign((value: number) => from + (value - d0) * slope, {
    invert: (pixel: number) => (flat ? d0 : d0 + (pixel - r0) / slope),
    domain,
    range,
    ticks: (count: number) => ticks(d0, d1, count),
  });
}

/** A path through points; where a value is not finite the line breaks. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  let pen = 'M';
  return points
    .map(([x, y]) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        pen = 'M';
        return '';
      }
      const part = `${pen}${x.toFixed(2)},${y.toFixed(2)}`;
      pen = 'L';
      return part;
    })
    .join('');
}
