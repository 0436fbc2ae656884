import { shareWords as english } from './en/share.ts';
import type { Words } from './words.ts';

export const shareWords: Words<typeof english> = english;
