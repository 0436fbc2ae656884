import { exampleWords as english } from './en/examples.ts';
import type { Words } from './words.ts';

export const exampleWords: Words<typeof english> = english;
