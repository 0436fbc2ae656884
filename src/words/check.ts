import { checkWords as english } from './en/check.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const checkWords: Words<typeof english> = german?.checkWords ?? english;
