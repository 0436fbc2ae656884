import fc from 'fast-check';
import { expect, it } from 'vitest';
import { route, type Area } from './route.ts';

const area = fc.record({
  left: fc.nat(900),
  top: fc.nat(380),
  width: fc.integer({ min: 8, max: 130 }),
  height: fc.integer({ min: 8, max: 60 }),
});
const areaOf = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const apart = (a: Area, b: Area) => a.right + 4 < b.left || b.right + 4 < a.left || a.bottom + 4 < b.top || b.bottom + 4 < a.top;

it('a line from a number to its tile crosses nothing that stands on the way', () => {
  let drawn = 0;
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 30 }), fc.boolean(), fc.nat(380), (first, others, right, y) => {
      const home = areaOf(first);
      const obstacles = others.map(areaOf).filter((one) => apart(one, home));
      const points = route({
        home,
        right,
        under: false,
        to: [1100, y],
        turn: 1080,
        obstacles,
        within: { top: -20, bottom: 480 },
        taken: [],
      });
      if (!points) return;
      drawn += 1;
      points.forEach(([x, height], i) => {
        const [u, v] = points[i - 1] ?? [x, height];
        expect(x === u || height === v).toBe(true);
        for (const one of obstacles) {
          const across = Math.min(x, u) < one.right && Math.max(x, u) > one.left;
          const down = Math.min(height, v) < one.bottom && Math.max(height, v) > one.top;
          expect(across && down).toBe(false);
        }
      });
      expect(points.at(-1)).toEqual([1100, y]);
    }),
  );
  expect(drawn).toBeGreaterThan(50);
});

it('goes straight where nothing is in the way, and nowhere where it is shut in', () => {
  const home = areaOf({ left: 100, top: 100, width: 80, height: 40 });
  const job = { home, right: true, under: false, to: [1100, 120] as const, turn: 1080, within: { top: 0, bottom: 400 }, taken: [] };
  const straight = route({ ...job, obstacles: [] }) ?? [];
  expect(new Set(straight.map(([, y]) => y))).toEqual(new Set([120]));
  const wall = areaOf({ left: 300, top: -10, width: 20, height: 500 });
  expect(route({ ...job, obstacles: [wall] })).toBeNull();
});
