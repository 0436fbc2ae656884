import { parse } from 'yaml';
import type { Lesson, LessonEntry } from '../../src/chapter/lesson.ts';
import { readActions } from './actions.ts';
import { blocks } from './blocks.ts';
import { markdown } from './markdown.ts';
import { fail } from './problem.ts';

const frontMatter = /^---\n([\s\S]*?)\n---\n/;
const wanted = ['id', 'part', 'title', 'scene'] as const;

function headOf(
  file: string,
  text: string,
): { readonly entry: Omit<LessonEntry, 'slug'>; readonly scene: unknown; readonly length: number } {
  const found = frontMatter.exec(text);
  if (!found) return fail({ file, line: 1 }, 'A lesson begins with its front matter, between two lines of ---.');
  const lineOfKey = (key: string) => text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
  let head: unknown;
  try {
    head = parse(found[1] ?? '');
  } catch (problem) {
    fail({ file, line: 2 }, `The front matter cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  const given: Readonly<Record<string, unknown>> = typeof head === 'object' && head !== null ? { ...head } : {};
  for (const key of Object.keys(given)) {
    if (!wanted.some((name) => name === key))
      fail({ file, line: lineOfKey(key) }, `The front matter has no “${key}”; it has ${wanted.join(', ')}.`);
  }
  const textOf = (key: 'id' | 'part' | 'title') => {
    const value = given[key];
    return typeof value === 'string' && value !== ''
      ? value
      : fail({ file, line: lineOfKey(key) }, `The front matter needs ${key}, in quotes if it is a number.`);
  };
  return { entry: { id: textOf('id'), part: textOf('part'), title: textOf('title') }, scene: given['scene'], length: found[0].length };
}

const slugOf = (file: string) => file.replace(/^.*\//, '').replace(/\.md$/, '');

/** What the list of lessons says of a file. */
export function readEntry(file: string, text: string): LessonEntry {
  const { entry } = headOf(file, text);
  const slug = slugOf(file);
  if (!slug.startsWith(`${entry.id}-`))
    fail({ file, line: 2 }, `The file of lesson ${entry.id} has a name that begins with “${entry.id}-”.`);
  return { ...entry, slug };
}

/** A whole lesson. Throws a LessonError, with file and line, for a mistake. */
export function readLesson(file: string, text: string): Lesson {
  const { scene, length } = headOf(file, text);
  const entry = readEntry(file, text);
  const source = text.split('\n');
  const sceneLine = source.findIndex((line) => line.startsWith('scene:')) + 1 || 1;
  // As many empty lines as the front matter has, so that lines are counted as in the file.
  const body = text.slice(0, length).replaceAll(/[^\n]/g, '') + text.slice(length);
  return {
    ...entry,
    scene: readActions(scene, { file, line: sceneLine }),
    blocks: blocks(markdown(body).children, { file, source, lesson: entry.id, questions: [] }),
  };
}

const numbers = (id: string) => id.split('.').map((part) => [Number.parseInt(part, 10), part.replace(/^\d+/, '')] as const);

/** In the order of the chapter: 1, 1.1, 1.3, 1.3b, 2, … */
export function inOrder(a: LessonEntry, b: LessonEntry): number {
  const [left, right] = [numbers(a.id), numbers(b.id)];
  for (let k = 0; k < Math.max(left.length, right.length); k += 1) {
    const [m, s] = left[k] ?? [-1, ''];
    const [n, t] = right[k] ?? [-1, ''];
    if (m !== n) return m - n;
    if (s !== t) return s < t ? -1 : 1;
  }
  return 0;
}
