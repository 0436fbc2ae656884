/** Where a number stands: in which network, for which observation or after how many updates, and its id (docs/format.md). */
export interface Place {
  readonly network: string;
  readonly observation?: number;
  readonly updates?: number;
  readonly id: string;
}

export interface Difference {
  readonly place: Place;
  readonly found: number;
  readonly expected: number;
  /** How far apart the two are, in the measure of the comparison; NaN where one of them is no number. */
  readonly size: number;
}

/** What a comparison has come to. */
export interface Result {
  /** How many numbers were compared. */
  readonly numbers: number;
  /** How many were not, for the reason that the comparison states. */
  readonly leftOut: number;
  /** null where all are the same to the last bit. */
  readonly largest: Difference | null;
  /** How many were further apart than allowed, and the first few of them. */
  readonly wrong: number;
  readonly first: readonly Difference[];
}

const shown = 5;

/** |a − b|, in parts of b or of 1, whichever is larger. */
export const relative = (found: number, expected: number): number =>
  Object.is(found, expected) ? 0 : Math.abs(found - expected) / Math.max(1, Math.abs(expected));

/** Counts numbers that are compared, and keeps the largest difference. */
export class Tally {
  readonly #tolerance: number;
  #numbers = 0;
  #leftOut = 0;
  #largest: Difference | null = null;
  #wrong = 0;
  readonly #first: Difference[] = [];

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  leaveOut(count = 1): void {
    this.#leftOut += count;
  }

  note(place: () => Place, found: number, expected: number, size = relative(found, expected)): void {
    this.#numbers += 1;
    const within = size <= this.#tolerance;
    const worst = this.#largest?.size ?? 0;
    // What is no number is the worst: a maximum would lose it.
    const larger = size > worst || (Number.isNaN(size) && !Number.isNaN(worst));
    if (within && !larger) return;
    const difference = { place: place(), found, expected, size };
    if (larger) this.#largest = difference;
    if (within) return;
    this.#wrong += 1;
    if (this.#first.length < shown) this.#first.push(difference);
  }

  result(): Result {
    return {
      numbers: this.#numbers,
      leftOut: this.#leftOut,
      largest: this.#largest,
      wrong: this.#wrong,
      first: [...this.#first],
    };
  }
}
