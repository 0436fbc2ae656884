import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/documents/examples/', import.meta.url);

/** The examples that a lesson can open, by the names of their files, as src/documents/examples/index.ts has them. */
export const exampleKeys: readonly string[] = readdirSync(folder)
  .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('satisfies ExampleFile'))
  .map((file) => file.replace(/\.ts$/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
