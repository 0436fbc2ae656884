import { pointWords as english } from './en/points.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const pointWords: Words<typeof english> = german?.pointWords ?? english;
