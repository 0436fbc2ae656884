import { lessonWords as english } from './en/lessons.ts';
import type { Words } from './words.ts';

export const lessonWords: Words<typeof english> = english;
