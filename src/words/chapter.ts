import { chapterWords as english } from './en/chapter.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const chapterWords: Words<typeof english> = german?.chapterWords ?? english;
