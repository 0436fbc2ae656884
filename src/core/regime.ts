/** How a network is trained: which observations each update follows, which never count, and which parameters keep their values. */
export interface Regime {
  /** How many observations an update follows; null for all that are trained on. */
  readonly size: number | null;
  /** What the order and the observations that are held out are drawn from. */
  readonly seed: number;
  /** The share of the observations that is held out, from 0 to `mostHeldOut`. */
  readonly heldOut: number;
  /** The parameters that no update changes, by id: `W.1.0.0`, `c.1.0`. */
  readonly frozen: readonly string[];
  /** So many updates were made before iteration 0, where a walk goes on from another one: the order of the observations goes on, too. */
  readonly first?: number | undefined;
}

/** Full batch, nothing held out, nothing frozen: gradient descent as in the chapter (3). */
export const chapterRegime: Regime = { size: null, seed: 1, heldOut: 0, frozen: [] };

export const mostHeldOut = 0.5;

/** The parameters that an update leaves as they are, by id. */
export type Frozen = ReadonlySet<string>;

/** Which of N observations are trained on and which are held out, both ascending; at least one is trained on. */
export interface Split {
  readonly training: readonly number[];
  readonly heldOut: readonly number[];
}
