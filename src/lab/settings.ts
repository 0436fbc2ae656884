/** How the page writes things. The ids of numbers, and the numbers themselves, do not depend on it; labels, shapes and order do. */
export interface Settings {
  /** What neurons, rows, columns and observations are counted from. */
  readonly base: 0 | 1;
  /** The chapter's layout, ∂y/∂x ∈ R^{m×n} (2), or its transpose. */
  readonly layout: 'numerator' | 'denominator';
  /** How the loss of a data set is made from those of its observations (chapter 3). */
  readonly reduction: 'sum' | 'mean';
  /** The chapter's c and z, or the b and a of many other books, for intercepts and activations. */
  readonly names: 'cz' | 'ba';
}

export const chapterSettings: Settings = { base: 0, layout: 'numerator', reduction: 'sum', names: 'cz' };
