import { exportWords as english } from './en/export.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const exportWords: Words<typeof english> = german?.exportWords ?? english;
