import type { Chain } from '../../lab/chain.ts';

/**
 * The first iteration of which a run no longer tells once a chain has become another one: what it told of those before still holds.
 * -Infinity where nothing does.
 */
export function firstChanged(before: Chain, after: Chain, sameWalk: boolean): number {
  if (!sameWalk) return -Infinity;
  const changed = [...before.filter((start) => !after.includes(start)), ...after.filter((start) => !before.includes(start))];
  return Math.min(...changed.map(({ iteration }) => iteration));
}
