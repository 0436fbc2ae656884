import { exampleWords as english } from './en/examples.ts';

export const exampleWords: typeof english = english;
