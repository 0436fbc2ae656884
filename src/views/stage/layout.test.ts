import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutStage, type Box } from './layout.ts';

const shapes = fc.record({
  widths: fc.oneof(
    fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 9 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }),
  ),
  width: fc.constantFrom(382, 642, 760, 1058, 1538),
  height: fc.constantFrom(234, 262, 300, 391, 420),
  more: fc.nat({ max: 4 }),
});
const rightOf = (box: Box) => box.x + box.width;

it('bands stand beside each other, inside the stage, and nodes stand in their bands, apart', () => {
  fc.assert(
    fc.property(shapes, fc.nat(), ({ widths, width, height, more }, gap) => {
      const phone = width < 640;
      const { columns, loss } = layoutStage({ widths, width, height, phone, more, openGap: (gap % (widths.length - 1)) + 1 });
      const bands = [...columns.map((column) => column.band), loss.band];
      bands.forEach((band, i) => {
        const before = bands[i - 1];
        if (before) expect(band.x).toBeGreaterThanOrEqual(rightOf(before));
      });
      expect(rightOf(loss.band)).toBeLessThanOrEqual(width + 1);
      // The target above the first of several losses, 22 px, leaves the band its title.
      if (loss.circles.length > 1) expect((loss.circles[0]?.y ?? 0) - 22).toBeGreaterThanOrEqual(30);
      for (const { nodes, band } of columns)
        nodes.forEach((node, i) => {
          const above = nodes[i - 1];
          if (above) expect(node.y).toBeGreaterThanOrEqual(above.y + above.height);
          expect(node.x).toBeGreaterThanOrEqual(band.x);
          expect(rightOf(node)).toBeLessThanOrEqual(rightOf(band));
        });
    }),
    { numRuns: 300 },
  );
});
