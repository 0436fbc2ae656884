import { spoken as english } from './en/spoken.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const spoken: Words<typeof english> = german?.spoken ?? english;
