import { stageWords as english } from './en/stage.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const stageWords: Words<typeof english> = german?.stageWords ?? english;
