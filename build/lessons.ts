import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LessonEntry } from '../src/chapter/lesson.ts';
import { inOrder, readEntry, readLesson } from './lessons/read.ts';

const folder = fileURLToPath(new URL('../src/chapter/en/', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const shown = (path: string) => relative(root, path).replaceAll('\\', '/');

const name = 'virtual:lessons';

const entries = (): (LessonEntry & { readonly path: string })[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ path: folder + file, ...readEntry(shown(folder + file), readFileSync(folder + file, 'utf8')) }))
    .sort(inOrder);

/** The lessons of src/chapter/en: a small list with the page, and a chunk for each lesson, read and typeset when the page is built. */
export function lessonsPlugin(): Plugin {
  return {
    name: 'backstep:lessons',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id === `\0${name}`) {
        const rows = entries().map(({ path, ...entry }) => {
          this.addWatchFile(path);
          return `{ ...${JSON.stringify(entry)}, load: () => import(${JSON.stringify(path)}).then((module) => module.default) }`;
        });
        return `export const lessons = [${rows.join(',\n')}];`;
      }
      if (!id.startsWith(folder) || !id.endsWith('.md')) return null;
      const lesson = readLesson(shown(id), readFileSync(id, 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(lesson))});`;
    },
  };
}
