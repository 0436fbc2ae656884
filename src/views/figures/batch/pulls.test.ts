import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems } from '../../../core/arbitraries.ts';
import { backward } from '../../../core/backward.ts';
import { forward } from '../../../core/forward.ts';
import { allOf } from '../../../walk/batch/all.ts';
import { tugOf } from './pulls.ts';

describe('each observation’s pull on a parameter', () => {
  it('is against its own gradient; all of them together are the gradient of the batch', () => {
    fc.assert(
      fc.property(
        problems,
        fc.constantFrom('sum' as const, 'mean' as const),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (problem, reduction, a, b, c) => {
          const { network, x, y } = problem;
          const all = allOf(network, { x, y, members: [...x.keys()], followed: 0 }, reduction);
          const l = a % network.layers.length;
          const W = network.layers[l]?.W ?? [];
          const [i, j] = [b % W.length, c % (W[0]?.length ?? 1)];
          for (const parameter of [`W.${l + 1}.${i}.${j}`, `c.${l + 1}.${i}`]) {
            const tug = tugOf(all, parameter);
            const isWeight = parameter.startsWith('W');
            for (const { n, pull } of tug.pulls) {
              const input = x[n] ?? [];
              const own = backward(network, forward(network, input), y[n] ?? []);
              expect(near(-pull * all.divisor, (isWeight ? own.gradW[l]?.[i]?.[j] : own.gradC[l]?.[i]) ?? NaN, 1e-9)).toBe(true);
            }
            const batch = (isWeight ? all.gradients.gradW[l]?.[i]?.[j] : all.gradients.gradC[l]?.[i]) ?? NaN;
            expect(near(-tug.net, batch, 1e-9)).toBe(true);
            expect(tug.ups + tug.downs).toBeLessThanOrEqual(all.count);
            expect(tug.up).toBeGreaterThanOrEqual(0);
            expect(tug.down).toBeLessThanOrEqual(0);
            const sorted = tug.pulls.map(({ pull }) => pull);
            expect(sorted).toEqual(sorted.toSorted((p, q) => p - q));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
