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

/** The output at a place, from a forward pass of its own. */
export function readingAt(network: Network, targets: Matrix, output: number, { at, observation }: Place, names: Names): Reading {
  const value = forward(network, at).z.at(-1)?.[output] ?? NaN;
  const [shown, places] = [format(value, 4), at.map(coordinate)];
  const yhat = names.text(`yhat.${output}`);
  const spoken = words.spoken(
    places.map((place, i) => [names.say(`x.${i}`), place]),
    names.say(`yhat.${output}`),
    shown,
  );
  if (observation === null) return { value, text: words.readout(places, yhat, shown), spoken };
  const [n, target] = [names.count(observation), format(targets[observation]?.[output] ?? NaN)];
  return {
    value,
    text: words.readoutOf(n, places, names.text(`y.${output}`), target, yhat, shown),
    spoken: spoken + words.spokenOf(n, target),
  };
}
