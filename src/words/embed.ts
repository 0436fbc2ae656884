import { embedWords as english } from './en/embed.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const embedWords: Words<typeof english> = german?.embedWords ?? english;
