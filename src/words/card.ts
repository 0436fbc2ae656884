import { cardWords as english } from './en/card.ts';
import type { Words } from './words.ts';

export const cardWords: Words<typeof english> = english;
