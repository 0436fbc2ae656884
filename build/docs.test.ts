import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const folders = ['src', 'build', 'docs', 'e2e', 'bench'];

/** `{en,de}` as both; what has a placeholder in it is no path. */
function spelledOut(path: string): string[] {
  const [, before, choices, after] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  if (choices !== undefined) return choices.split(',').flatMap((one) => spelledOut(`${before}${one}${after}`));
  return /[<>*…]/.test(path) ? [] : [path];
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files that are there', () => {
    const named = Array.from(text.matchAll(/`([\w./{},<>*…-]+)`/g), ([, path = '']) => path).filter((path) =>
      folders.includes(path.split('/')[0] ?? ''),
    );
    const paths = named.filter((path) => path.includes('/')).flatMap(spelledOut);
    expect(paths.filter((path) => !existsSync(path) && !/\byour-/.test(path))).toEqual([]);
  });

  it('links only to files and headings that are there', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    const prose = text.replaceAll(/^```.*?^```$|`[^`]*`/gms, '');
    const targets = Array.from(prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g), ([, path = '', heading]) => ({
      path,
      heading,
    }));
    const missing = targets.filter(({ path, heading }) => {
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(file)) return true;
      return (
        heading !== undefined &&
        !Array.from(readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm), ([, name = '']) => slug(name)).includes(heading)
      );
    });
    expect(missing).toEqual([]);
  });
});

it('the README has a line for every folder of src', () => {
  const told = new Set(Array.from(readFileSync('README.md', 'utf8').matchAll(/^\| `src\/(\w+)`/gm), ([, folder = '']) => folder));
  const there = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(there.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
});
