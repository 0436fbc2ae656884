import { keepWords as english } from './en/keep.ts';
import type { Words } from './words.ts';

export const keepWords: Words<typeof english> = english;
