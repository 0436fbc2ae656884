import { picturesWords as english } from './en/pictures.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const picturesWords: Words<typeof english> = german?.picturesWords ?? english;
