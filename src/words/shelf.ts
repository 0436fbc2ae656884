import { shelfWords as english } from './en/shelf.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const shelfWords: Words<typeof english> = german?.shelfWords ?? english;
