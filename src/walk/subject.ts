import type { Network, Vector } from '../core/network.ts';
import type { Frozen } from '../core/regime.ts';

/** What a walk is made from: a network, one observation, and the learning rate η. */
export interface Subject extends Network {
  readonly x: Vector;
  readonly y: Vector;
  readonly learningRate: number;
  /** The parameters that the update leaves as they are. */
  readonly frozen?: Frozen;
}
