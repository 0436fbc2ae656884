import { buildWords as english } from './en/build.ts';
import type { Words } from './words.ts';

export const buildWords: Words<typeof english> = english;
