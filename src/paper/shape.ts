import { widths, type ActivationName, type LossName, type Network } from '../core/network.ts';

/** What a worksheet's numbers are drawn for: a network without its parameters. */
export interface Shape {
  /** D_0…D_L */
  readonly widths: readonly number[];
  /** f⁽¹⁾…f⁽ᴸ⁾ */
  readonly activations: readonly ActivationName[];
  readonly loss: LossName;
}

/** A shape and which of its variants: the same two give the same numbers everywhere. */
export interface Variant {
  readonly shape: Shape;
  readonly seed: number;
}

/** Variants of a shape are numbered from 1; their seeds are from 0 up to, but not including, this. */
export const seedCount = 10_000;

export const shapeOf = (network: Network): Shape => ({
  widths: widths(network),
  activations: network.layers.map((layer) => layer.activation),
  loss: network.loss,
});
