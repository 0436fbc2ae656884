import { inspectorWords as english } from './en/inspector.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const inspectorWords: Words<typeof english> = german?.inspectorWords ?? english;
