import { exportWords as english } from './en/export.ts';
import type { Words } from './words.ts';

export const exportWords: Words<typeof english> = english;
