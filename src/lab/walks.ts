import type { Reduction } from '../core/batch.ts';
import type { Settings } from '../notation/settings.ts';
import { batchPassOf } from '../walk/batch/pass.ts';
import { describeBatch } from '../walk/batch/step.ts';
import { batchCellSymbol, nameBatch } from '../walk/batch/symbols.ts';
import { memoise } from '../walk/memoise.ts';
import type { Pass } from '../walk/pass.ts';
import { subjectIn, type Situation } from './situation.ts';
import type { Walk, Walks } from './walk.ts';

function walkWith(reduction: Reduction): Walk {
  // The numbers once for each document; how they are written comes after.
  const computed = memoise((situation: Situation) => {
    const { document, batch } = situation;
    return batchPassOf(subjectIn(situation), { ...document.data, members: batch, followed: document.observation }, reduction);
  });
  const written = memoise((settings: Settings) => memoise((situation: Situation): Pass => ({ ...computed(situation), settings })));
  return {
    name: reduction,
    passOf: (situation, settings) => written(settings)(situation),
    cellSymbol: batchCellSymbol,
    describe: describeBatch,
  };
}

nameBatch();

/** All observations at once: loaded when they are first wanted. */
export const walks: Walks = { sum: walkWith('sum'), mean: walkWith('mean') };
