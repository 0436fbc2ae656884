import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { widths, type Network } from '../core/network.ts';
import { flatten, parameterIds } from './layout.ts';

it('names the numbers of θ layer by layer, W row by row, then c', () => {
  expect(parameterIds([2, 1, 2])).toEqual(['W.1.0.0', 'W.1.0.1', 'c.1.0', 'W.2.0.0', 'W.2.1.0', 'c.2.0', 'c.2.1']);
  expect(parameterIds([3])).toEqual([]);
});

/** What an id means, read by itself. */
function lookUp({ layers }: Network, id: string): number | undefined {
  const [layer = 0, i = 0, j = 0] = id.split('.').slice(1).map(Number);
  const at = layers[layer - 1];
  return id.startsWith('W') ? at?.W[i]?.[j] : at?.c[i];
}

it('gives each number of θ the id under which it stands in the network, and each id once', () => {
  fc.assert(
    fc.property(problems, ({ network }) => {
      const ids = parameterIds(widths(network));
      expect(ids.map((id) => lookUp(network, id))).toEqual(Array.from(flatten(network)));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});
