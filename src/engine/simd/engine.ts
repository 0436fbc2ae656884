import type { Matrix, Network } from '../../core/network.ts';
import { shapeOf, type Engine, type Rows } from '../engine.ts';
import { block, pack } from '../layout.ts';
import { layoutOf } from './memory.ts';

/** What assembly/index.ts exports. */
interface Passes {
  readonly free: WebAssembly.Global;
  readonly all: (plan: number, withGradient: number) => number;
  readonly some: (plan: number, count: number, withGradient: number) => number;
}

function passesOf(module: WebAssembly.Module, memory: WebAssembly.Memory): Passes {
  // The functions' types are those of the source that this was compiled from.
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Passes;
}

/** The engine in WebAssembly, two observations to an instruction. Throws a RangeError where the data do not fit the network. */
export function simdEngine(module: WebAssembly.Module, network: Network, X: Matrix, Y: Matrix): Engine {
  const shape = shapeOf(network);
  const outputs = shape.layers.at(-1)?.own ?? 0;
  if (outputs === 0 || X.length !== Y.length) throw new RangeError(`engine: ${X.length} inputs and ${Y.length} targets do not fit.`);
  const [x, y] = [pack(X, shape.inputs), pack(Y, outputs)];
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { all, some, free } = passesOf(module, memory);
  const layout = layoutOf(shape, X.length, Number(free.value));
  memory.grow(Math.max(0, layout.pages - 1));
  const numbers = (at: number, length: number) => new Float64Array(memory.buffer, at, length);
  numbers(layout.x, x.length).set(x);
  numbers(layout.y, y.length).set(y);
  for (const [at, values] of layout.tables) new Int32Array(memory.buffer, at, values.length).set(values);
  const [theirs, gathered] = [numbers(layout.theta, shape.parameters), numbers(layout.gradient, shape.parameters)];
  const chosen = new Int32Array(memory.buffer, layout.rows, block);

  function picked(rows: Rows, withGradient: number): number {
    let loss = 0;
    for (let first = 0; first < rows.length; first += block) {
      const count = Math.min(block, rows.length - first);
      for (let n = 0; n < count; n++) {
        const row = rows[first + n] ?? NaN;
        if (!(row >= 0 && row < X.length)) throw new RangeError(`engine: there is no observation ${row}.`);
        chosen[n] = row;
      }
      loss += some(layout.plan, count, withGradient);
    }
    return loss;
  }

  return {
    kind: 'simd',
    gradient: (theta, gradient, scale, rows) => {
      theirs.set(theta);
      gathered.fill(0);
      const loss = rows ? picked(rows, 1) : all(layout.plan, 1);
      for (let k = 0; k < gathered.length; k++) gradient[k] = scale * (gathered[k] ?? NaN);
      return scale * loss;
    },
    loss: (theta, scale, rows) => {
      theirs.set(theta);
      return scale * (rows ? picked(rows, 0) : all(layout.plan, 0));
    },
  };
}
