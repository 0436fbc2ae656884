import { useMemo } from 'react';
import { passAt } from '../../lab/scene.ts';
import { walkOf } from '../../lab/walk.ts';
import type { Pass } from '../../walk/pass.ts';
import { troubleOf, type Trouble } from '../../walk/trouble.ts';
import { useLab } from '../lab.ts';

export interface Since extends Trouble {
  readonly iteration: number;
  readonly pass: Pass;
}

/** The first number that is not finite, and in which step of which iteration it began; null while all is finite up to this iteration. */
export function useTrouble(): Since | null {
  const chain = useLab((lab) => lab.chain);
  const iteration = useLab((lab) => lab.place.iteration);
  const settings = useLab((lab) => lab.settings);
  const walk = useLab(walkOf);
  return useMemo(() => {
    const at = (k: number) => passAt(chain, k, settings, walk);
    if (!troubleOf(at(iteration))) return null;
    let k = iteration;
    while (k > 0 && troubleOf(at(k - 1))) k--;
    const pass = at(k);
    const trouble = troubleOf(pass);
    if (!trouble) return null;
    return { ...trouble, iteration: k, pass };
  }, [chain, iteration, settings, walk]);
}
