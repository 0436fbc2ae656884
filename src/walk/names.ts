import { counted, type Settings } from '../notation/settings.ts';
import { formatNumber } from './format.ts';
import { say } from './spoken.ts';
import { unicodeOf } from './unicode.ts';

/** What the numbers of a network are called, in the settings in force. */
export interface Names {
  /** L, which every number needs for its name. */
  readonly depth: number;
  readonly settings: Settings;
  /** As it is said: `gradient of w 0 1 of layer 2`. */
  readonly say: (id: string) => string;
  /** In plain text: w₀,₁⁽²⁾. */
  readonly text: (id: string) => string;
  /** A neuron's, row's, column's or observation's number as it is written. */
  readonly count: (index: number) => number;
  /** A number as it is shown; `usual`: its decimals where two are shown of others. */
  readonly show: (id: string, value: number, usual?: number) => string;
}

export const namesOf = (depth: number, settings: Settings): Names => ({
  depth,
  settings,
  say: (id) => say(id, depth, settings),
  text: (id) => unicodeOf(id, settings),
  count: (index) => counted(index, settings),
  show: (id, value, usual) => formatNumber(id, value, usual, settings),
});
