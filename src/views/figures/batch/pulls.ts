import type { All } from '../../../walk/batch/all.ts';
import { parseId } from '../../../walk/ids.ts';

/** One observation's pull on a parameter: which way, and how far for each unit of η, its gradient alone would move it. */
export interface Pull {
  readonly n: number;
  /** The id of its gradient. */
  readonly id: string;
  readonly pull: number;
}

export interface Tug {
  /** From the strongest pull down to the strongest pull up. */
  readonly pulls: readonly Pull[];
  readonly up: number;
  readonly down: number;
  /** What the update follows. Where L is a mean over observations, each pull has its part, 1/N, already. */
  readonly net: number;
  readonly ups: number;
  readonly downs: number;
}

/** The gradient of observation n for a parameter, by id: a term of ∂L/∂W⁽ˡ⁾, or its ∇h for an intercept (chapter 3.2). */
const termOf = (parameter: string, n: number): string => parameter.replace(/^W/, 'gradWTerm').replace(/^c/, 'gradHBatch') + `.${n}`;

/** What each observation would do to a parameter if it were alone, and what comes of all of them. */
export function tugOf(all: All, parameter: string): Tug {
  const pulls = all.members.map((n): Pull => {
    const id = termOf(parameter, n);
    const at = parseId(id);
    // Plus 0, since no pull at all is not −0.
    return { n, id, pull: -((at && all.value(at)) ?? NaN) + 0 };
  });
  const total = (side: readonly Pull[]) => side.reduce((sum, { pull }) => sum + pull, 0);
  const [ups, downs] = [pulls.filter(({ pull }) => pull > 0), pulls.filter(({ pull }) => pull < 0)];
  const [up, down] = [total(ups), total(downs)];
  return {
    pulls: pulls.toSorted((a, b) => a.pull - b.pull),
    up,
    down,
    net: up + down,
    ups: ups.length,
    downs: downs.length,
  };
}
