import type { Trained } from '../../../training/sweep.ts';

/** What the losses of all sizes say: where the held-out loss is lowest, and whether both ends are clearly worse. */
export interface Verdict {
  readonly best: Trained;
  readonly underfits: boolean;
  readonly overfits: boolean;
}

/** Worse by a tenth is called clearly worse. */
const clearly = 1.1;

export function verdictOf(trained: readonly Trained[]): Verdict | null {
  const [first] = trained;
  const last = trained.at(-1);
  if (!first || !last) return null;
  const best = trained.reduce((lowest, one) => (one.heldOut < lowest.heldOut ? one : lowest));
  return {
    best,
    underfits: first.size < best.size && first.heldOut > clearly * best.heldOut && first.training > clearly * best.training,
    overfits: last.size > best.size && last.heldOut > clearly * best.heldOut && last.training < best.training,
  };
}
