import type { Chain } from '../../lab/chain.ts';
import type { Loss } from '../../training/run.ts';

/** The losses that still hold once a chain has become another one: those of iterations before the first that has changed. */
export function lossesKept(losses: readonly Loss[], before: Chain, after: Chain, view: 'one' | 'all'): readonly Loss[] {
  if (view === 'one') return [];
  const changed = [...before.filter((start) => !after.includes(start)), ...after.filter((start) => !before.includes(start))];
  const first = Math.min(...changed.map(({ iteration }) => iteration));
  return losses.filter(({ iteration }) => iteration < first);
}
