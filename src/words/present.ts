import { presentWords as english } from './en/present.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const presentWords: Words<typeof english> = german?.presentWords ?? english;
