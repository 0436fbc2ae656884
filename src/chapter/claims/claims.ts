import { expect } from 'vitest';
import type { Left } from './lab.ts';

/** What a “try it” says, checked on the numbers: `before` is the lesson's scene, `after` what the try makes of it. */
export type Claim = (after: Left, before: Left) => void;
/** By the id of the lesson, and the title of what is tried in it. */
export type Claims = Readonly<Record<string, Readonly<Record<string, Claim>>>>;

export const numbersOf = (left: Left, block: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => left.of(`${block}.${i}`));

/** The step that is on stage. */
export const at = (left: Left, rule: string, layer: number): void => expect(left.step).toMatchObject({ rule, layer });
