import { mapWords as english } from './en/map.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const mapWords: Words<typeof english> = german?.mapWords ?? english;
