/** What parameters were along a run. */
export interface Trail {
  /** D_0…D_L of the network that was trained: which parameter is which. */
  readonly widths: readonly number[];
  readonly iterations: readonly number[];
  /** Which parameters, each by its place in θ (engine/layout.ts): layer by layer, W row by row, then c. */
  readonly parameters: readonly number[];
  /** A row for each iteration: parameter j of them in iteration k is at k · J + j. */
  readonly values: Float64Array;
}

/** A trail of some parameters, or of all of them, from what all of them were. */
export function trailOf(
  sizes: readonly number[],
  moments: readonly { readonly iteration: number; readonly values: Float64Array }[],
  wanted: readonly number[] | null,
): Trail {
  const parameters = wanted ?? Array.from(moments[0]?.values.keys() ?? []);
  const values = new Float64Array(moments.length * parameters.length);
  moments.forEach((moment, k) => {
    parameters.forEach((place, j) => (values[k * parameters.length + j] = moment.values[place] ?? NaN));
  });
  return { widths: sizes, iterations: moments.map(({ iteration }) => iteration), parameters, values };
}

/** What one parameter was along a trail; null where the trail does not tell. */
export function lineOf({ iterations, parameters, values }: Trail, parameter: number): readonly number[] | null {
  const j = parameters.indexOf(parameter);
  return j < 0 ? null : iterations.map((_, k) => values[k * parameters.length + j] ?? NaN);
}

/** A trail's part before an iteration. */
export function trailBefore(trail: Trail, iteration: number): Trail {
  const count = trail.iterations.filter((one) => one < iteration).length;
  return { ...trail, iterations: trail.iterations.slice(0, count), values: trail.values.slice(0, count * trail.parameters.length) };
}
