/** The outline of a box with rounded corners, as SVG path data. Pure geometry. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Horizontal and vertical radius. */
export type Radius = readonly [number, number];
/** Top left, top right, bottom right, bottom left. */
export type Radii = readonly [Radius, Radius, Radius, Radius];
/** Top, right, bottom, left. */
export type Sides<T> = readonly [T, T, T, T];

export const square: Radii = [
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 0],
];

/** A box grown on every side, its corners with it; shrunk where `by` is negative. */
export function grow(box: Box, radii: Radii, by: number): readonly [Box, Radii] {
  const { x, y, width, height } = box;
  const grown = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
  const corner = ([a, b]: Radius): Radius => (a > 0 || b > 0 ? [Math.max(a + by, 0), Math.max(b + by, 0)] : [0, 0]);
  const [tl, tr, br, bl] = radii;
  return [grown, [corner(tl), corner(tr), corner(br), corner(bl)]];
}

/** Radii that share the sides, as CSS has it: all shrink by the same factor where two of them are longer than their side. */
export function fitted({ width, height }: Box, radii: Radii): Radii {
  const [tl, tr, br, bl] = radii;
  const ratio = (length: number, a: number, b: number) => (a + b > length ? length / (a + b) : 1);
  const f = Math.min(ratio(width, tl[0], tr[0]), ratio(width, bl[0], br[0]), ratio(height, tl[1], bl[1]), ratio(height, tr[1], br[1]));
  const shrink = ([a, b]: Radius): Radius => [a * f, b * f];
  return f < 1 ? [shrink(tl), shrink(tr), shrink(br), shrink(bl)] : radii;
}

const n = (value: number) => String(Math.round(value * 100) / 100);
const p = (x: number, y: number) => `${n(x)},${n(y)}`;

/** The sides that are wanted, and the corners between two of them; all four make a closed outline. */
export function outline(box: Box, corners: Radii, wanted: Sides<boolean> = [true, true, true, true]): string {
  const [tl, tr, br, bl] = fitted(box, corners);
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const arc = ([a, b]: Radius, to: string) => (a > 0 && b > 0 ? `A${n(a)},${n(b)} 0 0 1 ${to}` : '');
  const sides = [
    { from: p(x + tl[0], y), to: p(right - tr[0], y), turn: arc(tr, p(right, y + tr[1])) },
    { from: p(right, y + tr[1]), to: p(right, bottom - br[1]), turn: arc(br, p(right - br[0], bottom)) },
    { from: p(right - br[0], bottom), to: p(x + bl[0], bottom), turn: arc(bl, p(x, bottom - bl[1])) },
    { from: p(x, bottom - bl[1]), to: p(x, y + tl[1]), turn: arc(tl, p(x + tl[0], y)) },
  ];
  const whole = wanted.every(Boolean);
  const path = sides.map(({ from, to, turn }, i) => {
    if (!wanted[i]) return '';
    const begins = i === 0 || !wanted[i - 1];
    // The corner after a side belongs to the outline where the next side does.
    return `${begins ? `M${from}` : ''}L${to}${wanted[(i + 1) % 4] ? turn : ''}`;
  });
  return path.join('') + (whole ? 'Z' : '');
}
