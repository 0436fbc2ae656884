import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problems, problemsUpTo } from './arbitraries.ts';
import { outputOver, outputsOf } from './columns.ts';
import { forward } from './forward.ts';

it('an output over the plane is, at each place, the very number that a forward pass gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(problemsUpTo(5, 8), fc.nat(), ({ network, sizes }, pick) => {
      const [first] = network.layers;
      if (!first) return;
      // The first layer with two inputs: its weights repeated or cut.
      const two = { ...network, layers: [{ ...first, W: first.W.map((row) => [row[0] ?? 0, row[1] ?? 0.4]) }, ...network.layers.slice(1)] };
      const output = pick % (sizes.at(-1) ?? 1);
      const [x0, x1] = [
        [-2, -0.3, 0, 1.7],
        [0.5, -1, 3],
      ];
      const values = outputOver(two, output, x0, x1);
      x1.forEach((b, r) =>
        x0.forEach((a, k) => {
          expect(values[r * x0.length + k]).toBe(forward(two, [a, b]).z.at(-1)?.[output]);
          compared += 1;
        }),
      );
    }),
    { numRuns: 60 },
  );
  expect(compared).toBe(60 * 12);
});

it('outputs of many inputs are those of the forward pass, bit for bit', () => {
  fc.assert(
    fc.property(problems, ({ network, x }) => {
      expect(outputsOf(network, x)).toEqual(x.map((row) => forward(network, row).z.at(-1)));
    }),
    { numRuns: 100 },
  );
});
