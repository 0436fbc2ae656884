import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { forward } from '../core/forward.ts';
import { outputsOf } from './outputs.ts';

it('outputs of many inputs are those of the forward pass, bit for bit', () => {
  fc.assert(
    fc.property(problems, ({ network, x }) => {
      expect(outputsOf(network, x)).toEqual(x.map((row) => forward(network, row).z.at(-1)));
    }),
    { numRuns: 100 },
  );
});
