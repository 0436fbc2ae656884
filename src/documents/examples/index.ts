import { exampleWords } from '../../words/examples.ts';
import type { Example, ExampleFile } from './example.ts';
import { titled } from './titled.ts';

/** Whatever of this folder has an example as its default export is one: adding an example is adding a file. */
const modules = import.meta.glob<{ readonly default?: ExampleFile }>(['./*.ts', '!./*.test.ts', '!./index.ts'], { eager: true });

/** abs-by-hand.ts → absByHand */
const keyOf = (path: string) => path.replace(/^\.\/|\.ts$/g, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** In the order in which they are offered; the page opens on the first. */
export const examples: readonly Example[] = Object.entries(modules)
  .flatMap(([path, { default: file }]) => (file ? [{ key: keyOf(path), ...file }] : []))
  .sort((a, b) => a.order - b.order)
  .map(({ key, document, look }) => ({ key, document: titled(key, document), look: exampleWords[key]?.look ?? look }));
