import { paperWords as english } from './en/paper.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const paperWords: Words<typeof english> = german?.paperWords ?? english;
