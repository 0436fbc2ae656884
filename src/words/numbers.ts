import { numberWords as english } from './en/numbers.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const numberWords: Words<typeof english> = german?.numberWords ?? english;
