import * as english from './en/lab.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const activationWords: Words<typeof english.activationWords> = german?.activationWords ?? english.activationWords;
export const lossWords: Words<typeof english.lossWords> = german?.lossWords ?? english.lossWords;
export const labWords: Words<typeof english.labWords> = german?.labWords ?? english.labWords;
