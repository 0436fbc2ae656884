import { settingsWords as english } from './en/settings.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const settingsWords: Words<typeof english> = german?.settingsWords ?? english;
