import { csvWords as english } from './en/csv.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const csvWords: Words<typeof english> = german?.csvWords ?? english;
