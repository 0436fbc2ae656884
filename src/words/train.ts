import { trainWords as english } from './en/train.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const trainWords: Words<typeof english> = german?.trainWords ?? english;
