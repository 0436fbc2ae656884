import { buildWords as english } from './en/build.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const buildWords: Words<typeof english> = german?.buildWords ?? english;
