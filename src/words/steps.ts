import { stepWords as english } from './en/steps.ts';
import type { Words } from './words.ts';

export const stepWords: Words<typeof english> = english;
