import { stepWords as english } from './en/steps.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const stepWords: Words<typeof english> = german?.stepWords ?? english;
