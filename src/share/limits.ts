import type { BackstepDocument } from '../documents/document.ts';
import { limits } from '../documents/limits.ts';

/**
 * Characters that a whole link may have before common tools break it: a Discord message ends at 2,000, and older browsers, mail
 * programs and link shorteners stop at 2,048 or 2,083. Longer links work in an address bar; a file travels better.
 */
export const safeLinkLength = 2_000;

/** Bytes that a link may unpack to: what a file may have. */
export const unpackedLimit = limits.fileLength;

/** Characters of a fragment. The largest document with every number at full length packs into about 5 million. */
export const fragmentLimit = 8_000_000;

/** An iteration is reached by making every update before it, so a link may not ask for ever so many. */
const iterationLimit = 10_000;
/** Parameters updated on the way to a link's place, in all: about a second's work. */
const updateLimit = 5_000_000;

/** How many iterations into a document's walk a link may lead. */
export function iterationsOf({ layers }: BackstepDocument): number {
  const parameters = layers.reduce((total, { W, c }) => total + c.length * ((W[0]?.length ?? 0) + 1), 0);
  return Math.min(iterationLimit, Math.floor(updateLimit / Math.max(1, parameters)));
}
