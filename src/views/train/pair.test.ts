import { expect, test } from 'vitest';
import type { Trail } from '../../training/trail.ts';
import { pairOf } from './pair.ts';
import { parametersFor } from './parameters.ts';
import { trailsFor } from './trails.ts';

const nobody = { across: null, up: null };
const ids = (...[all, wanted, moved]: Parameters<typeof pairOf>) => pairOf(all, wanted, moved).map((one) => one?.id);
/** W.1.0.0, W.1.1.0, c.1.0, c.1.1, W.2.0.0, W.2.0.1, c.2.0 */
const large = parametersFor([1, 2, 1]);
/** Without the second neuron: W.1.0.0, c.1.0, W.2.0.0, c.2.0 */
const small = parametersFor([1, 1, 1]);

test('a landscape is over the parameters that are wanted, else over those that the run has moved furthest', () => {
  expect(ids(large, { across: 'c.1.1', up: 'W.2.0.0' }, [6, 1])).toEqual(['c.1.1', 'W.2.0.0']);
  expect(ids(large, nobody, [6, 1])).toEqual(['c.2.0', 'W.1.1.0']);
  expect(ids(large, { across: null, up: 'c.2.0' }, [6, 1])).toEqual(['c.2.0', 'W.1.1.0']);
  expect(ids(large, nobody, [])).toEqual(['W.1.0.0', 'W.2.0.1']);
});

test('where a neuron has gone with its parameters, it is over others: there are always two, and not the same one twice', () => {
  expect(ids(small, { across: 'W.1.1.0', up: 'W.2.0.1' }, [6, 5])).toEqual(['W.1.0.0', 'W.2.0.0']);
  expect(ids(small, nobody, [6, 3])).toEqual(['c.2.0', 'c.1.0']);
  expect(ids([], nobody, [0])).toEqual([undefined, undefined]);
});

test('of the runs those of a network of the same widths are looked at, the last one last', () => {
  const trail = (widths: readonly number[], from: number): Trail => ({
    widths,
    iterations: [from],
    parameters: [0],
    values: Float64Array.of(1),
  });
  const [first, other, last] = [trail([1, 2, 1], 0), trail([1, 3, 1], 5), trail([1, 2, 1], 9)];
  expect(trailsFor([1, 2, 1], [first, other], last)).toEqual([first, last]);
  expect(trailsFor([1, 2, 1], [other], null)).toEqual([]);
});
