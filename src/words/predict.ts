import { predictWords as english } from './en/predict.ts';
import type { Words } from './words.ts';

export const predictWords: Words<typeof english> = english;
