import { useMemo } from 'react';
import { documentAt, subjectOf } from '../lab/chain.ts';
import { passOf, type Pass } from '../walk/pass.ts';
import { troubleOf, type Trouble } from '../walk/trouble.ts';
import { useLab } from './lab.ts';

export interface Since extends Trouble {
  readonly iteration: number;
  readonly pass: Pass;
}

/** The first number that is not finite, and in which step of which iteration it began; null while all is finite up to this iteration. */
export function useTrouble(): Since | null {
  const chain = useLab((lab) => lab.chain);
  const iteration = useLab((lab) => lab.place.iteration);
  return useMemo(() => {
    const passAt = (k: number) => passOf(subjectOf(documentAt(chain, k)));
    if (!troubleOf(passAt(iteration))) return null;
    let k = iteration;
    while (k > 0 && troubleOf(passAt(k - 1))) k--;
    const pass = passAt(k);
    const trouble = troubleOf(pass);
    if (!trouble) return null;
    return { ...trouble, iteration: k, pass };
  }, [chain, iteration]);
}
