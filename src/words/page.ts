import { pageWords as english } from './en/page.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const pageWords: Words<typeof english> = german?.pageWords ?? english;
