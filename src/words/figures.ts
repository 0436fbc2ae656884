import { figureWords as english } from './en/figures.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export type { FigureName } from './en/figures.ts';

export const figureWords: Words<typeof english> = german?.figureWords ?? english;
