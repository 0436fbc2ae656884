/** A column or row of numbers; which of the two is said where it is used. */
export type Vector = readonly number[];

/** Rows of equal length, row first: `M[i][j]` is row i, column j. */
export type Matrix = readonly Vector[];

/** The third-order derivative ∂h/∂W: `T[i][j][k] = ∂h_i/∂w_jk`. */
export type Tensor = readonly Matrix[];

/** Others go to the end: codes on printed worksheets, and the compiled engine, hold places in this list. */
export const activationNames = ['relu', 'sigmoid', 'linear'] as const;
export type ActivationName = (typeof activationNames)[number];

/** In this order in those codes, too. */
export const lossNames = ['rss', 'log'] as const;
export type LossName = (typeof lossNames)[number];

/** Layer l: h⁽ˡ⁾ = W⁽ˡ⁾ z⁽ˡ⁻¹⁾ + c⁽ˡ⁾, z⁽ˡ⁾ = f⁽ˡ⁾(h⁽ˡ⁾), with W of shape D_l × D_{l−1} and c of length D_l (chapter 1.2). */
export interface Layer {
  readonly W: Matrix;
  readonly c: Vector;
  readonly activation: ActivationName;
}

/** Layers 1…L; `layers[l - 1]` is layer l, since layer 0 is the input and has no parameters. */
export interface Network {
  readonly layers: readonly Layer[];
  readonly loss: LossName;
}

/** D_0, D_1, …, D_L: the widths of the input and of every layer. */
export function widths(network: Network): readonly number[] {
  const first = network.layers[0]?.W[0]?.length ?? 0;
  return [first, ...network.layers.map((layer) => layer.c.length)];
}
