import type { Matrix, Network } from '../core/network.ts';
import { shapeOf, type Engine, type Rows } from './engine.ts';
import { activate, throughSlope } from './activations.ts';
import { block, pack, placeOf } from './layout.ts';
import { outputsFor } from './outputs.ts';
import { affine, back } from './products.ts';
import { gather } from './sums.ts';

/** One side of the data, x or y, and room for a block picked out of it. */
function side(M: Matrix, width: number) {
  const all = pack(M, width);
  const picked = new Float64Array(width * block);
  return {
    /** Block b of them all: where it begins. */
    all,
    at: (b: number) => b * width * block,
    picked,
    /** Picks `count` observations, from the `from`-th row named. */
    pick: (rows: Rows, from: number, count: number) => {
      for (let n = 0; n < count; n++) {
        const row = rows[from + n] ?? NaN;
        if (!(row >= 0 && row < M.length)) throw new RangeError(`engine: there is no observation ${row}.`);
        const source = placeOf(row, 0, width);
        for (let j = 0; j < width; j++) picked[j * block + n] = all[source + j * block] ?? NaN;
      }
    },
  };
}

/**
 * The engine in TypeScript: forwards and backwards through 64 observations at a time (chapter 3), whose numbers are written over by the
 * next 64. It runs everywhere, and judges the other one. Throws a RangeError where the data do not fit the network.
 */
export function typescriptEngine(network: Network, X: Matrix, Y: Matrix): Engine {
  const shape = shapeOf(network);
  const { layers, inputs } = shape;
  const last = layers[layers.length - 1] ?? { own: 0, activation: 'linear' as const };
  if (layers.length === 0 || X.length !== Y.length) throw new RangeError(`engine: ${X.length} inputs and ${Y.length} targets do not fit.`);
  const [x, y] = [side(X, inputs), side(Y, last.own)];
  const outputs = outputsFor(shape.loss, last.activation);
  const buffers = layers.map(({ own }) => ({ z: new Float64Array(own * block), local: new Float64Array(own * block) }));
  const end = buffers[layers.length - 1] ?? { z: new Float64Array(), local: new Float64Array() };

  /** From `input`, beginning at `from`, to H⁽ᴸ⁾. */
  function forward(theta: Float64Array, input: Float64Array, from: number, count: number): void {
    for (let k = 0; k < layers.length; k++) {
      const [layer, buffer] = [layers[k], buffers[k]];
      if (!layer || !buffer) continue;
      const below = buffers[k - 1];
      affine(layer, theta, below ? below.z : input, below ? 0 : from, buffer.z, count);
      if (layer !== last) activate(layer.activation, layer.own, buffer.z, count);
    }
  }

  /** From ∇H⁽ᴸ⁾ down, adding to the gradient. */
  function backward(theta: Float64Array, gradient: Float64Array, input: Float64Array, from: number, count: number): void {
    for (let k = layers.length - 1; k >= 0; k--) {
      const [layer, buffer] = [layers[k], buffers[k]];
      if (!layer || !buffer) continue;
      const [under, below] = [layers[k - 1], buffers[k - 1]];
      gather(layer, buffer.local, below ? below.z : input, below ? 0 : from, gradient, count);
      if (!under || !below) continue;
      back(layer, theta, buffer.local, below.local, count);
      throughSlope(under.activation, under.own, below.z, below.local, count);
    }
  }

  function sweep(theta: Float64Array, gradient: Float64Array | null, scale: number, rows: Rows | undefined): number {
    const total = rows ? rows.length : X.length;
    let loss = 0;
    gradient?.fill(0);
    for (let first = 0; first < total; first += block) {
      const count = Math.min(block, total - first);
      // The loops take four at a time; those past the last have a ∇H of 0.
      const whole = (count + 3) & ~3;
      if (rows) {
        x.pick(rows, first, count);
        y.pick(rows, first, count);
      }
      const [input, from] = rows ? [x.picked, 0] : [x.all, x.at(first / block)];
      const [target, to] = rows ? [y.picked, 0] : [y.all, y.at(first / block)];
      forward(theta, input, from, whole);
      loss += outputs(last.own, count, target, to, end.z, end.local);
      if (!gradient) continue;
      for (let i = 0; i < last.own; i++) end.local.fill(0, i * block + count, i * block + whole);
      backward(theta, gradient, input, from, whole);
    }
    if (gradient && scale !== 1) for (let k = 0; k < gradient.length; k++) gradient[k] = scale * (gradient[k] ?? NaN);
    return scale * loss;
  }

  return {
    kind: 'typescript',
    gradient: (theta, gradient, scale, rows) => sweep(theta, gradient, scale, rows),
    loss: (theta, scale, rows) => sweep(theta, null, scale, rows),
  };
}
