import type { Trail } from '../../training/trail.ts';

/** What has been told of the runs of networks of such widths, D_0…D_L: the earlier runs first. */
export function trailsFor(widths: readonly number[], earlier: readonly Trail[], last: Trail | null): readonly Trail[] {
  const key = widths.join('-');
  return [...earlier, ...(last ? [last] : [])].filter((one) => one.widths.join('-') === key);
}
