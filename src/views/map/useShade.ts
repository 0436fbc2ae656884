import { useMemo } from 'react';
import { outputOver } from '../../core/columns.ts';
import type { Network, Vector } from '../../core/network.ts';
import { shadeOf, type Shade } from '../pictures/shade.ts';

type Domain = readonly [number, number];

/** Places spread over a side of the map. */
const coarse = ([low, high]: Domain) => Array.from({ length: 13 }, (_, k) => low + ((high - low) * k) / 12);

/**
 * The tints of a map of an output: they span what it is in places spread over the map, and its targets. Not computed again for a pointer
 * that moves over it, and the same object for as long as its ends are the same.
 */
export function useShade(network: Network, output: number, frame: readonly [Domain, Domain], targets: Vector): Shade {
  const activation = network.layers.at(-1)?.activation ?? 'linear';
  const { low, high } = useMemo(() => {
    // A sigmoid's tints are always the same.
    const values = activation === 'sigmoid' ? [] : outputOver(network, output, coarse(frame[0]), coarse(frame[1]));
    return shadeOf(activation, [...values, ...targets]);
  }, [activation, network, output, frame, targets]);
  return useMemo(() => shadeOf(activation, [low, high]), [activation, low, high]);
}
