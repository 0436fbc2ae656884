import type { Pass } from '../walk/pass.ts';

/** What is asked before it is shown: a number's value, its sign, or a block's shape. */
export interface Question {
  readonly kind: 'number' | 'sign' | 'shape';
  /** The id of a number; of a block, `W.2`, where its shape is asked for. A parameter is asked for as its update leaves it. */
  readonly id: string;
}

/** What the answer is checked against. */
export interface Given {
  readonly pass: Pass;
  /** The passes of all observations, this one's among them: what sums and means over them are mistaken for. */
  readonly observations: readonly Pass[];
}

export type Sign = 'positive' | 'negative' | 'zero';

export const signs = ['positive', 'zero', 'negative'] as const;

export const signOf = (value: number): Sign => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero');
