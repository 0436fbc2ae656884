import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramOf } from './layout.ts';

const networks = fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 9 });
const rooms = fc.integer({ min: 252, max: 1200 });

describe('the box diagram', () => {
  it('has true proportions: one number is one square everywhere', () => {
    fc.assert(
      fc.property(networks, rooms, (widths, width) => {
        const { unit, boxes } = diagramOf(widths, width, 400);
        for (const box of boxes) {
          expect(box.width).toBeCloseTo(box.columns * unit);
          expect(box.height).toBeCloseTo(box.rows * unit);
        }
      }),
    );
  });

  it('stays within its width, and no two boxes overlap', () => {
    fc.assert(
      fc.property(networks, rooms, (widths, width) => {
        const { boxes, height } = diagramOf(widths, width, 400);
        for (const [k, a] of boxes.entries()) {
          expect(a.x >= 0 && a.x + a.width <= width && a.y >= 0 && a.y + a.height <= height).toBe(true);
          for (const b of boxes.slice(k + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('names the boxes of a 1-2-1 network in reading order', () => {
    const blocks = diagramOf([1, 2, 1], 900, 400).boxes.map((box) => box.block);
    expect(blocks).toEqual(['x', 'W.1', 'x', 'c.1', 'h.1', 'z.1', 'W.2', 'z.1', 'c.2', 'h.2', 'yhat']);
  });
});
