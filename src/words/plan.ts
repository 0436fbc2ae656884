import { planWords as english } from './en/plan.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const planWords: Words<typeof english> = german?.planWords ?? english;
