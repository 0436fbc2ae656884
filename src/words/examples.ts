import { exampleWords as english } from './en/examples.ts';
import { german } from './language.ts';

export const exampleWords: typeof english = german?.exampleWords ?? english;
