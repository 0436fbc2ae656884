import type { Scene } from '../../../lab/scene.ts';
import { blockOf } from '../../../walk/ids.ts';

/** What the step does with a box: makes it, makes the gradient that has its shape, or reads it. */
export type BoxRole = 'made' | 'gradient' | 'read';

const partners: Record<string, string> = { gradW: 'W', gradC: 'c', gradH: 'h', gradZ: 'z', gradYhat: 'yhat' };

/** The box that a gradient has the shape of: ∂L/∂W⁽²⁾ that of W⁽²⁾. */
export function partnerOf(block: string): string | null {
  const [name = '', layer] = block.split('.');
  const partner = partners[name];
  return partner === undefined ? null : layer === undefined ? partner : `${partner}.${layer}`;
}

/** The boxes that the current step lights. */
export function rolesOf({ step }: Scene): ReadonlyMap<string, BoxRole> {
  const written = step.writes.map(blockOf);
  return new Map<string, BoxRole>([
    ...step.reads.map(({ id }) => [blockOf(id), 'read'] as const),
    ...written.map((block) => [block, 'made'] as const),
    ...written.flatMap((block) => {
      const partner = partnerOf(block);
      return partner === null ? [] : [[partner, 'gradient'] as const];
    }),
  ]);
}
