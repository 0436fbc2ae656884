import { forward } from '../core/forward.ts';
import type { Matrix, Network } from '../core/network.ts';
import { range } from '../core/range.ts';

/** ŷ over one input, and what each neuron of the last hidden layer adds to it. */
export interface Curve {
  readonly x: readonly number[];
  /** For each output, ŷ_d(x). */
  readonly yhat: Matrix;
  /** For output 0: share j is w_0j⁽ᴸ⁾ z_j⁽ᴸ⁻¹⁾(x); empty where the last layer is not linear or has no hidden layer before it. */
  readonly shares: Matrix;
}

/** Points enough for a smooth curve in a plot a few hundred pixels wide. */
const points = 160;

/** Where ReLUs of the first layer switch, x = −c/w (chapter 1.3). */
export function hinges(network: Network): readonly { readonly neuron: number; readonly x: number }[] {
  const [first] = network.layers;
  if (first?.activation !== 'relu') return [];
  return first.W.flatMap((row, neuron) => {
    const w = row[0] ?? 0;
    return w === 0 ? [] : [{ neuron, x: -(first.c[neuron] ?? 0) / w }];
  });
}

export function curveOver(network: Network, from: number, to: number): Curve {
  const kinks = hinges(network).map((hinge) => hinge.x);
  const x = [...range(points + 1).map((k) => from + ((to - from) * k) / points), ...kinks.filter((at) => at > from && at < to)].toSorted(
    (a, b) => a - b,
  );
  const passes = x.map((value) => forward(network, [value]).z);
  const depth = network.layers.length;
  const last = network.layers.at(-1);
  const shared = depth > 1 && last && last.activation === 'linear';
  const outputs = last?.c.length ?? 0;
  return {
    x,
    yhat: range(outputs).map((d) => passes.map((z) => z[depth]?.[d] ?? NaN)),
    shares: shared ? range(last.W[0]?.length ?? 0).map((j) => passes.map((z) => (last.W[0]?.[j] ?? 0) * (z[depth - 1]?.[j] ?? NaN))) : [],
  };
}
