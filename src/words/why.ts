import { whyWords as english } from './en/why.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const whyWords: Words<typeof english> = german?.whyWords ?? english;
