import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LessonEntry } from '../src/chapter/lesson.ts';
import { languages, type Language } from '../src/words/choose.ts';
import { inOrder, readEntry, readLesson } from './lessons/read.ts';

const chapter = fileURLToPath(new URL('../src/chapter/', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const shown = (path: string) => relative(root, path).replaceAll('\\', '/');

const name = 'virtual:lessons';

type Found = LessonEntry & { readonly path: string };

const entries = (language: Language): readonly Found[] =>
  readdirSync(chapter + language)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${chapter}${language}/${file}`)
    .map((path) => ({ path, ...readEntry(shown(path), readFileSync(path, 'utf8')) }))
    .sort(inOrder);

const row = ({ path, ...entry }: Found) =>
  `{ ...${JSON.stringify(entry)}, load: () => import(${JSON.stringify(path)}).then((module) => module.default) }`;

/** The lessons of src/chapter: a small list for each language, and a chunk for each lesson, read and typeset when the page is built. */
export function lessonsPlugin(): Plugin {
  return {
    name: 'backstep:lessons',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id === `\0${name}`) {
        const lists = languages.map((language) => [language, entries(language)] as const);
        for (const [, found] of lists) for (const { path } of found) this.addWatchFile(path);
        return `export const lessons = { ${lists.map(([language, found]) => `${language}: [${found.map(row).join(',\n')}]`).join(',\n')} };`;
      }
      if (!id.startsWith(chapter) || !id.endsWith('.md')) return null;
      const lesson = readLesson(shown(id), readFileSync(id, 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(lesson))});`;
    },
  };
}
