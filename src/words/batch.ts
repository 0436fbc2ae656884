import { batchWords as english } from './en/batch.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const batchWords: Words<typeof english> = german?.batchWords ?? english;
