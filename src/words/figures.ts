import { figureWords as english } from './en/figures.ts';
import type { Words } from './words.ts';

export type { FigureName } from './en/figures.ts';

export const figureWords: Words<typeof english> = english;
