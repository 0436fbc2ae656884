import type { Scene } from '../../lab/scene.ts';
import { range } from '../../core/range.ts';
import { slopeId } from '../../walk/slope.ts';

/**
 * Whether a number's curve, slope and paths would tell what waits to be said: what this stop asks for or covers, its own gradient, or the
 * loss, whose height the curve shows, although the walk may not have come to it yet.
 */
export const wouldTell = (scene: Scene, of: string): boolean =>
  scene.asking !== null ||
  scene.covered.length > 0 ||
  [slopeId(scene.pass, of) ?? '', 'totalLoss', ...range(scene.plan.widths.at(-1) ?? 0).map((d) => `loss.${d}`)].some(scene.secret);
