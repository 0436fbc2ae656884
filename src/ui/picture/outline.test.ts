import { describe, expect, it } from 'vitest';
import { fitted, grow, outline, square, type Radii } from './outline.ts';

const box = { x: 10, y: 20, width: 100, height: 40 };
const round: Radii = [
  [20, 20],
  [20, 20],
  [20, 20],
  [20, 20],
];

describe('the outline of a box', () => {
  it('is closed with all its sides, square or round', () => {
    expect(outline(box, square)).toBe('M10,20L110,20L110,60L10,60L10,20Z');
    expect(outline(box, round)).toBe(
      'M30,20L90,20A20,20 0 0 1 110,40L110,40A20,20 0 0 1 90,60L30,60A20,20 0 0 1 10,40L10,40A20,20 0 0 1 30,20Z',
    );
  });
  it('has the sides that are asked for, and the corners between them', () => {
    expect(outline(box, square, [true, false, false, false])).toBe('M10,20L110,20');
    expect(outline(box, round, [true, true, false, false])).toBe('M30,20L90,20A20,20 0 0 1 110,40L110,40');
    expect(outline(box, square, [true, false, true, true])).toBe('M10,20L110,20M110,60L10,60L10,20');
  });
  it('shares a side between radii that are longer than it', () => {
    expect(
      fitted(box, [
        [60, 60],
        [60, 60],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([
      [40, 40],
      [40, 40],
      [0, 0],
      [0, 0],
    ]);
    expect(fitted(box, round)).toBe(round);
  });
  it('grows with its corners; a square one stays square', () => {
    expect(grow(box, round, 2)).toEqual([
      { x: 8, y: 18, width: 104, height: 44 },
      [
        [22, 22],
        [22, 22],
        [22, 22],
        [22, 22],
      ],
    ]);
    expect(grow(box, square, 2)[1]).toEqual(square);
  });
});
