import { inspectorWords as english } from './en/inspector.ts';
import type { Words } from './words.ts';

export const inspectorWords: Words<typeof english> = english;
