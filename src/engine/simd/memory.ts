import { activationNames } from '../../core/network.ts';
import type { Shape } from '../engine.ts';
import { block } from '../layout.ts';

/** Bytes of a number, of an integer or address, and of a page. */
const [wide, narrow, page] = [8, 4, 65536];

/** Addresses go up from `free`, each a multiple of 64 bytes: no pair of numbers lies across two lines of the cache. */
function allocator(free: number) {
  let next = free;
  return {
    take: (bytes: number): number => {
      const at = Math.ceil(next / 64) * 64;
      next = at + bytes;
      return at;
    },
    pages: () => Math.ceil(next / page),
  };
}

export interface Layout {
  /** Of the plan that the compiled code reads (assembly/plan.ts). */
  readonly plan: number;
  readonly theta: number;
  readonly gradient: number;
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly pages: number;
  /** Addresses and the integers that belong there. */
  readonly tables: readonly (readonly [at: number, values: readonly number[]])[];
}

/** Lays out all that an engine needs for `count` observations of a network's shape, from address `free` on. */
export function layoutOf({ loss, inputs, layers, parameters }: Shape, count: number, free: number): Layout {
  const { take, pages } = allocator(free);
  const outputs = layers.at(-1)?.own ?? 0;
  const blocks = Math.ceil(count / block);
  const plan = take(12 * narrow);
  const first = take(9 * narrow * layers.length);
  const numbers = (length: number) => take(length * wide);
  const [theta, gradient] = [numbers(parameters), numbers(parameters)];
  const rows = take(block * narrow);
  const [pickedX, pickedY, scratch] = [numbers(inputs * block), numbers(outputs * block), numbers(block)];
  const each = layers.flatMap(({ own, below, activation, W, c }) => [
    own,
    below,
    activationNames.indexOf(activation),
    ...[theta, gradient].flatMap((from) => [from + W * wide, from + c * wide]),
    numbers(own * block),
    numbers(own * block),
  ]);
  const [x, y] = [numbers(blocks * inputs * block), numbers(blocks * outputs * block)];
  const head = [layers.length, first, loss === 'log' ? 1 : 0, count, inputs, outputs, x, y, pickedX, pickedY, rows, scratch];
  return {
    plan,
    theta,
    gradient,
    x,
    y,
    rows,
    pages: pages(),
    tables: [
      [plan, head],
      [first, each],
    ],
  };
}
