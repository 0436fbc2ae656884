import { timelineWords as english } from './en/timeline.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const timelineWords: Words<typeof english> = german?.timelineWords ?? english;
