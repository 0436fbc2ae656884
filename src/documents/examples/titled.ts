import { exampleWords } from '../../words/examples.ts';
import type { BackstepDocument } from '../document.ts';

/** An example's document with its title in the language of the page. */
export function titled(key: string, document: BackstepDocument): BackstepDocument {
  const words = exampleWords[key];
  return words ? { ...document, title: words.title } : document;
}
