import { describe, expect, it } from 'vitest';
import { linesAt } from './contours.ts';

const [columns, rows] = [21, 16];
const sample = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: columns * rows }, (_, k) => f(k % columns, Math.floor(k / columns)));

describe('lines of a level', () => {
  it('lie where a plane has that value, from edge to edge, and nowhere else', () => {
    const lines = linesAt(
      sample((x, y) => 2 * x - y),
      columns,
      rows,
      7,
    );
    expect(lines).toHaveLength(1);
    const line = lines[0] ?? [];
    for (const [x, y] of line) expect(2 * x - y).toBeCloseTo(7, 9);
    const xs = line.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(3.5, 9);
    expect(Math.max(...xs)).toBeCloseTo(11, 9);
  });

  it('close around a hill, and are none where the level is not met', () => {
    const hill = sample((x, y) => -((x - 10) ** 2) - (y - 7) ** 2);
    const [ring = []] = linesAt(hill, columns, rows, -16);
    expect(ring.length).toBeGreaterThan(12);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [x, y] of ring) expect(Math.hypot(x - 10, y - 7)).toBeCloseTo(4, 0);
    expect(linesAt(hill, columns, rows, 1)).toEqual([]);
    expect(linesAt(hill, columns, rows, -1000)).toEqual([]);
  });

  it('break where a value is no number', () => {
    const lines = linesAt(
      sample((x, y) => (y === 8 ? NaN : x)),
      columns,
      rows,
      4.5,
    );
    expect(lines.flat().every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
