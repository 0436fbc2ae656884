import { forward } from '../../core/forward.ts';
import type { Matrix, Network } from '../../core/network.ts';
import { format } from '../../walk/format.ts';
import type { Names } from '../../walk/names.ts';
import { mapWords as words } from '../../words/map.ts';
import type { Place } from './place.ts';

/** What a map says of a place, for the eye and for the ear. */
export interface Reading {
  readonly value: number;
  readonly text: string;
  readonly spoken: string;
}

/** As many digits as a coordinate has, two at least and no more than four. */
const coordinate = (value: number) => format(value, Math.min(Math.max(String(value).split('.')[1]?.length ?? 0, 2), 4));

/** A place by its coordinates, for the ear. */
export const spokenPlace = ({ at }: Place, names: Names): string =>
  words.spokenAt(at.map((value, i) => [names.say(`x.${i}`), coordinate(value)]));

/** The output at a place, from a forward pass of its own. */
export function readingAt(network: Network, targets: Matrix, output: number, place: Place, names: Names): Reading {
  const { at, observation } = place;
  const value = forward(network, at).z.at(-1)?.[output] ?? NaN;
  const [shown, places] = [format(value, 4), at.map(coordinate)];
  const yhat = names.text(`yhat.${output}`);
  const spoken = words.spoken(spokenPlace(place, names), names.say(`yhat.${output}`), shown);
  if (observation === null) return { value, text: words.readout(places, yhat, shown), spoken };
  const [n, target] = [names.count(observation), format(targets[observation]?.[output] ?? NaN)];
  return {
    value,
    text: words.readoutOf(n, places, names.text(`y.${output}`), target, yhat, shown),
    spoken: spoken + words.spokenOf(n, target),
  };
}
