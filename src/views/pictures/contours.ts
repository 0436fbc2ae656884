import { contours } from 'd3-contour';

/** A line through samples: a place is (column, row), from 0 to one less than there are of them, between samples too. */
export type Line = readonly (readonly [number, number])[];

/** The lines along which values, row after row, pass a level. */
export function linesAt(values: ArrayLike<number>, columns: number, rows: number, level: number): readonly Line[] {
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), level);
  // A sample stands in the middle of its cell, and areas are closed along the cells' outer edge, half a cell off: what is out there is no
  // part of the line.
  const isInside = ([x = NaN, y = NaN]: readonly number[]) => x >= 0.5 && x <= columns - 0.5 && y >= 0.5 && y <= rows - 0.5;
  return coordinates.flat().flatMap((ring) => {
    const lines: [number, number][][] = [];
    let line: [number, number][] = [];
    for (const point of ring) {
      if (isInside(point)) line.push([(point[0] ?? NaN) - 0.5, (point[1] ?? NaN) - 0.5]);
      if (isInside(point) && point !== ring.at(-1)) continue;
      if (line.length > 1) lines.push(line);
      line = [];
    }
    return lines;
  });
}
