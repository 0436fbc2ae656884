import { predictWords as english } from './en/predict.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const predictWords: Words<typeof english> = german?.predictWords ?? english;
