import { documentWords as english } from './en/documents.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const documentWords: Words<typeof english> = german?.documentWords ?? english;
