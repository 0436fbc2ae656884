import { shelfWords as english } from './en/shelf.ts';
import type { Words } from './words.ts';

export const shelfWords: Words<typeof english> = english;
