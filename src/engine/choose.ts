import type { Matrix, Network } from '../core/network.ts';
import { shapeOf, type Engine } from './engine.ts';
import { simdEngine } from './simd/engine.ts';
import { simdModule } from './simd/module.ts';
import { typescriptEngine } from './typescript.ts';

/** The last engines that were made, by their data: those of a run and of its replays are one. */
const known = new WeakMap<Matrix, { readonly y: Matrix; readonly shape: string; readonly engine: Engine }>();

function make(network: Network, x: Matrix, y: Matrix): Engine {
  const module = simdModule();
  if (!module) return typescriptEngine(network, x, y);
  try {
    return simdEngine(module, network, x, y);
  } catch (error) {
    // Where the data are at fault, this one says so; where memory is, it makes do.
    if (error instanceof RangeError) return typescriptEngine(network, x, y);
    throw error;
  }
}

/**
 * The quickest engine there is here for a network's shape and a data set; the same one for the same. What it says depends on nothing but what
 * it is asked, so sharing it is safe, and a run is found again bit for bit.
 */
export function engineFor(network: Network, x: Matrix, y: Matrix): Engine {
  const shape = JSON.stringify(shapeOf(network));
  const last = known.get(x);
  if (last?.y === y && last.shape === shape) return last.engine;
  const engine = make(network, x, y);
  known.set(x, { y, shape, engine });
  return engine;
}
