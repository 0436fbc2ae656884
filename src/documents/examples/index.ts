import type { BackstepDocument } from '../document.ts';
import { absByHand } from './abs-by-hand.ts';
import { absUntrained } from './abs-untrained.ts';
import { deadRelus } from './dead-relus.ts';
import { logLoss } from './log-loss.ts';
import { mazur } from './mazur.ts';
import { overview4332 } from './overview-4332.ts';
import { saturated } from './saturated.ts';
import { vanishing } from './vanishing.ts';
import { xor } from './xor.ts';
import { zeroStart } from './zero-start.ts';

/** In the order in which they are offered; the page opens on the first. What to look for in each: words/en/examples.ts. */
const all = [
  { key: 'absUntrained', document: absUntrained },
  { key: 'absByHand', document: absByHand },
  { key: 'overview4332', document: overview4332 },
  { key: 'logLoss', document: logLoss },
  { key: 'xor', document: xor },
  { key: 'mazur', document: mazur },
  { key: 'deadRelus', document: deadRelus },
  { key: 'vanishing', document: vanishing },
  { key: 'zeroStart', document: zeroStart },
  { key: 'saturated', document: saturated },
] as const;

export interface Example {
  readonly key: (typeof all)[number]['key'];
  readonly document: BackstepDocument;
}

export const examples: readonly [Example, ...Example[]] = all;
