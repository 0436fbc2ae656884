import { cardWords as english } from './en/card.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const cardWords: Words<typeof english> = german?.cardWords ?? english;
