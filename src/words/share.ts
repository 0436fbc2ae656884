import { shareWords as english } from './en/share.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const shareWords: Words<typeof english> = german?.shareWords ?? english;
