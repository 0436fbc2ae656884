import type { LossName } from '../core/network.ts';
import type { Data, Trained } from './sweep.ts';

/** What the worker is asked: to train a network of every hidden size on half of the data. */
export interface Order {
  readonly data: Data;
  readonly loss: LossName;
}

/** What it answers, size by size. */
export type News =
  | { readonly kind: 'progress'; readonly size: number; readonly share: number }
  | { readonly kind: 'trained'; readonly trained: Trained }
  | { readonly kind: 'done' };
