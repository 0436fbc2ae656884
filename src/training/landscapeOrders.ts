import type { Matrix } from '../core/network.ts';
import type { Relief, Terrain } from './landscape.ts';

/** What the worker of landscapes is told: the data, which stay, and then what to look at, again and again. */
export type LandscapeOrder =
  | { readonly kind: 'data'; readonly x: Matrix; readonly y: Matrix }
  | { readonly kind: 'survey'; readonly id: number; readonly terrain: Omit<Terrain, 'x' | 'y'>; readonly finest: number };

/** What it tells: each relief of an order, the coarsest first, with the milliseconds that the order has taken by then. */
export interface LandscapeNews {
  readonly id: number;
  readonly relief: Relief;
  readonly took: number;
}
