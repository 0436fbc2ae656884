import { keepWords as english } from './en/keep.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const keepWords: Words<typeof english> = german?.keepWords ?? english;
