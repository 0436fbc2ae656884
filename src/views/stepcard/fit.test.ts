import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overview4332 } from '../../documents/examples/overview-4332.ts';
import { subjectOf } from '../../lab/chain.ts';
import { walk } from '../../walk/step.ts';
import { fitEquation } from './fit.ts';

const equations = walk(subjectOf(overview4332)).flatMap((step) => step.equations);
const sizes = ['large', 'medium', 'small', 'tiny', 'heat'] as const;

it('more decimals never get larger tiles, nor room that fewer have not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...equations),
      fc.integer({ min: 300, max: 1600 }),
      fc.integer({ min: 60, max: 500 }),
      (equation, width, height) => {
        const fits = [0, 1, 2, 3, 4].map((more) => fitEquation(equation, width, height, more));
        fits.slice(1).forEach((fit, k) => {
          const fewer = fits[k];
          expect(sizes.indexOf(fit.size)).toBeGreaterThanOrEqual(sizes.indexOf(fewer?.size ?? 'heat'));
          if (fit.whole) expect(fewer?.whole).toBe(true);
        });
      },
    ),
  );
});
