import type { BackstepDocument } from '../document.ts';
import { absByHand } from './abs-by-hand.ts';
import { absUntrained } from './abs-untrained.ts';
import { overview4332 } from './overview-4332.ts';

export interface Example {
  readonly key: 'absUntrained' | 'absByHand' | 'overview4332';
  readonly document: BackstepDocument;
}

/** In the order in which they are offered; the page opens on the first. What to look for in each: words/en/examples.ts. */
export const examples: readonly [Example, ...Example[]] = [
  { key: 'absUntrained', document: absUntrained },
  { key: 'absByHand', document: absByHand },
  { key: 'overview4332', document: overview4332 },
];
