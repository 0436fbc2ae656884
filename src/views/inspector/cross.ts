/** The mark of an observation that is held out: a cross where the others have a shape with an inside, or through that shape. */
export const cross = (x: number, y: number, size = 3): string =>
  `M${x - size},${y - size}l${2 * size},${2 * size}m0,${-2 * size}l${-2 * size},${2 * size}`;
