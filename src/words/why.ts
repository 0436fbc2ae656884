import { whyWords as english } from './en/why.ts';
import type { Words } from './words.ts';

export const whyWords: Words<typeof english> = english;
