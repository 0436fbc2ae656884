import { batchWords as english } from './en/batch.ts';
import type { Words } from './words.ts';

export const batchWords: Words<typeof english> = english;
