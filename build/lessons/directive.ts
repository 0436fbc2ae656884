import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Inline } from '../../src/chapter/lesson.ts';
import { inlineText } from './inline.ts';
import { lineOf } from './markdown.ts';
import { fail } from './problem.ts';

/** What is known while a lesson's file is read. */
export interface Reading {
  readonly file: string;
  readonly source: readonly string[];
  /** The lesson's id. */
  readonly lesson: string;
  /** The keys of the questions so far. */
  readonly questions: string[];
}

type Wanted = 'word' | 'word?' | 'text' | 'text?';
type Given<Wants extends Readonly<Record<string, Wanted>>> = {
  readonly [Name in keyof Wants]: Wants[Name] extends 'word'
    ? string
    : Wants[Name] extends 'word?'
      ? string | undefined
      : Wants[Name] extends 'text'
        ? readonly Inline[]
        : readonly Inline[] | undefined;
};

/** A directive's attributes; those that are running text are read as such. Fails for one that is missing or not known. */
export function attributesOf<const Wants extends Readonly<Record<string, Wanted>>>(
  node: ContainerDirective | LeafDirective,
  { file }: Reading,
  wants: Wants,
): Given<Wants> {
  const spot = { file, line: lineOf(node) };
  const given = node.attributes ?? {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(wants, name)) fail(spot, `“${node.name}” has no “${name}”; it has ${Object.keys(wants).join(', ') || 'nothing'}.`);
  }
  const entries = Object.entries(wants).map(([name, want]) => {
    const value = given[name];
    if (typeof value !== 'string' || value === '')
      return want.endsWith('?') ? [name, undefined] : fail(spot, `“${node.name}” needs ${name}="…".`);
    return [name, want.startsWith('text') ? inlineText(value, spot) : value];
  });
  return Object.fromEntries(entries) as Given<Wants>;
}

/** The lines between a directive's fences. */
export function bodyOf(node: ContainerDirective, { file, source }: Reading): string {
  const { start, end } = node.position ?? fail({ file, line: 1 }, 'A directive without a place.');
  const last = source[end.line - 1] ?? '';
  if (!/^\s*:{3,}\s*$/.test(last)) fail({ file, line: start.line }, `“${node.name}” is not closed.`);
  return source.slice(start.line, end.line - 1).join('\n');
}
