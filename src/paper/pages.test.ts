import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnHeight, columnWidth, paginate, usualPaper } from './pages.ts';

const blocks = fc.array(fc.record({ height: fc.double({ min: 1, max: 400, noNaN: true }), withNext: fc.boolean() }), { maxLength: 40 });

describe('pages', () => {
  it('hold every block once, in order, and none is cut off', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const pages = paginate(all, 250);
        expect(pages.flatMap((page) => page.blocks)).toEqual(all.map((_, i) => i));
        for (const page of pages) {
          const height = page.blocks.reduce((sum, i) => sum + (all[i]?.height ?? 0), 0);
          expect(height * page.scale).toBeLessThanOrEqual(250.001);
          // Only what has a page to itself, with its headings, is made smaller.
          if (page.scale < 1) expect(page.blocks.filter((i) => !all[i]?.withNext).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('end in no heading', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        for (const page of paginate(all, 250).slice(0, -1)) expect(all[page.blocks.at(-1) ?? 0]?.withNext).toBe(false);
      }),
    );
  });

  it('are as wide as what fits on either paper, and of the kind that is usual', () => {
    expect(columnWidth('a4')).toBe(176);
    expect(columnWidth('letter')).toBeCloseTo(181.9);
    expect(columnHeight('letter')).toBeLessThan(columnHeight('a4'));
    expect([usualPaper('en-US'), usualPaper('de'), usualPaper('en-GB')]).toEqual(['letter', 'a4', 'a4']);
  });
});
