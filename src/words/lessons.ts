import { lessonWords as english } from './en/lessons.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const lessonWords: Words<typeof english> = german?.lessonWords ?? english;
