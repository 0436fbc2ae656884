import { range } from '../../core/range.ts';

/** Which observations have a column of their own, and how wide the columns are. */
export interface Columns {
  /** Observations, ascending; the followed one is always among them. */
  readonly shown: readonly number[];
  /** Where each of them stands among all that are walked: its column of the matrices. */
  readonly places: readonly number[];
  /** Where the followed one stands in `shown`. */
  readonly followed: number;
  /** Whether every column is wide enough for its numbers; else only the followed one is. */
  readonly numbered: boolean;
  /** Whether every column is wide enough for the number of its observation. */
  readonly named: boolean;
  /** As `grid-template-columns`. */
  readonly template: string;
}

/** Widths in pixels: a column with numbers, the least of one without; the most columns without numbers; a digit of an observation's number. */
const [numberWidth, heatWidth, most, digit] = [38, 7, 40, 9];

/** Evenly spread over all, from the first to the last, the followed one in place of its nearest. */
function spread(count: number, wanted: number, followed: number): number[] {
  if (wanted >= count) return range(count);
  const even = range(wanted).map((k) => Math.round((k * (count - 1)) / Math.max(1, wanted - 1)));
  const nearest = even.reduce((best, n, k) => (Math.abs(n - followed) < Math.abs((even[best] ?? Infinity) - followed) ? k : best), 0);
  return even.with(nearest, followed).toSorted((a, b) => a - b);
}

/** The columns of some observations, ascending, that fit a width: all with numbers, all without but the followed one, or a sample. */
export function columnsFor(members: readonly number[], followed: number, width: number): Columns {
  const count = members.length;
  const numbered = count * (numberWidth + 2) <= width;
  const room = Math.floor((width - numberWidth - 8) / (heatWidth + 1)) + 1;
  const place = members.indexOf(followed);
  const places = numbered ? range(count) : spread(count, Math.max(1, Math.min(room, most)), place);
  const shown = places.map((k) => members[k] ?? 0);
  const at = places.indexOf(place);
  const each = (width - numberWidth - 8) / Math.max(shown.length - 1, 1);
  const named = numbered || each >= digit * String(members.at(-1) ?? 0).length + 6;
  const template = shown.map((_, k) => (numbered ? 'minmax(0, 1fr)' : k === at ? '48px' : 'minmax(0, 1fr)')).join(' ');
  return { shown, places, followed: at, numbered, named, template };
}
