/** Which observations have a column of their own, and how wide the columns are. */
export interface Columns {
  /** Observations, ascending; the followed one is always among them. */
  readonly shown: readonly number[];
  /** Where the followed one stands in `shown`. */
  readonly followed: number;
  /** Whether every column is wide enough for its numbers; else only the followed one is. */
  readonly numbered: boolean;
  /** As `grid-template-columns`. */
  readonly template: string;
}

/** Widths in pixels: a column with numbers, the least of one without, and the most columns without numbers. */
const [numberWidth, heatWidth, most] = [38, 7, 40];

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Evenly spread over all, from the first to the last, the followed one in place of its nearest. */
function spread(count: number, wanted: number, followed: number): number[] {
  if (wanted >= count) return range(count);
  const even = range(wanted).map((k) => Math.round((k * (count - 1)) / Math.max(1, wanted - 1)));
  const nearest = even.reduce((best, n, k) => (Math.abs(n - followed) < Math.abs((even[best] ?? Infinity) - followed) ? k : best), 0);
  return even.with(nearest, followed).toSorted((a, b) => a - b);
}

/** The columns that fit a width: all with numbers, all without but the followed one, or a sample. */
export function columnsFor(count: number, followed: number, width: number): Columns {
  const numbered = count * (numberWidth + 2) <= width;
  const room = Math.floor((width - numberWidth - 8) / (heatWidth + 1)) + 1;
  const shown = numbered ? range(count) : spread(count, Math.max(1, Math.min(room, most)), followed);
  const at = shown.indexOf(followed);
  const template = shown.map((_, k) => (numbered ? 'minmax(0, 1fr)' : k === at ? '48px' : 'minmax(0, 1fr)')).join(' ');
  return { shown, followed: at, numbered, template };
}
