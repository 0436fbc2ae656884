import { helpWords as english } from './en/help.ts';
import type { Words } from './words.ts';

export const helpWords: Words<typeof english> = english;
