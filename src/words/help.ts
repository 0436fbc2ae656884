import { helpWords as english } from './en/help.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const helpWords: Words<typeof english> = german?.helpWords ?? english;
