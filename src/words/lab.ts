import * as english from './en/lab.ts';
import type { Words } from './words.ts';

export const activationWords: Words<typeof english.activationWords> = english.activationWords;
export const lossWords: Words<typeof english.lossWords> = english.lossWords;
export const labWords: Words<typeof english.labWords> = english.labWords;
