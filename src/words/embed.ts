import { embedWords as english } from './en/embed.ts';
import type { Words } from './words.ts';

export const embedWords: Words<typeof english> = english;
