import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf } from '../../walk/plan.ts';
import { densityOf, measures } from './cells.ts';

it('cells and the gaps between them never take more than the width, whatever the network', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(widths, fc.integer({ min: 200, max: 1800 }), fc.boolean(), (shape, width, byLayer) => {
      const plan = planOf(shape);
      const [groups, steps] = [plan.groups.length, plan.steps.length];
      const { density, cell, fold } = densityOf(plan, byLayer ? groups : steps, width);
      if (density === 'thin') return;
      const phases = 3 * measures.phaseGap;
      const open = Math.max(...plan.groups.map((group) => group.length));
      const used = byLayer
        ? groups * (cell + measures.foldGap)
        : density === 'folded'
          ? (groups - 1) * (fold + measures.foldGap) + open * (cell + measures.cellGap)
          : steps * (cell + measures.cellGap) + (groups - 4) * measures.layerGap;
      expect(used + phases - measures.foldGap).toBeLessThanOrEqual(width);
    }),
  );
});
