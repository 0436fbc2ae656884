import { numberWords as english } from './en/numbers.ts';
import type { Words } from './words.ts';

export const numberWords: Words<typeof english> = english;
