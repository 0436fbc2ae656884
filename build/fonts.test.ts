import { readFileSync } from 'node:fs';
import { lessons } from 'virtual:lessons';
import { expect, it } from 'vitest';
import { katex, katexLetters } from './fontCharacters.mjs';
import { isBound, isNode, type Tree } from './tree.ts';

/** The classes by which KaTeX's style sheet chooses a font; without one it is Main-Regular. */
const faces: Readonly<Record<string, string>> = {
  mathnormal: 'Math-Italic',
  mathbf: 'Main-Bold',
  mathcal: 'Caligraphic-Regular',
  size1: 'Size1-Regular',
  'small-op': 'Size1-Regular',
  size2: 'Size2-Regular',
  size3: 'Size3-Regular',
  size4: 'Size4-Regular',
};
const has = (face: string, character: string) => `${katex[face] ?? ''}${katexLetters[face] ?? ''}`.includes(character);
const isSpace = (character: string) => /[\s\u200b\u00a0]/.test(character);

/** The characters of a formula that no font file has, with the font that they want. */
function missing(tree: Tree, face = 'Main-Regular'): string[] {
  if (typeof tree === 'string')
    return Array.from(tree)
      .filter((one) => !isSpace(one) && !has(face, one))
      .map((one) => `${one} in ${face}`);
  if (isBound(tree)) return missing(tree.tree, face);
  if (!isNode(tree)) return [];
  const [names, , ...children] = tree;
  const own = names.split(' ').find((name) => name in faces) ?? '';
  return (children as Tree[]).flatMap((child) => missing(child, faces[own] ?? face));
}

const treesIn = (value: unknown): Tree[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('tree' in value) return [value.tree as Tree];
  return Object.values(value).flatMap(treesIn);
};

const all = Object.values(lessons).flat();

it.each(all.map(({ id, title, load }) => ({ id, title, load })))(
  'the fonts have every character of lesson $id, $title',
  async ({ load }) => {
    expect([...new Set(treesIn(await load()).flatMap((tree) => missing(tree)))]).toEqual([]);
  },
);

it('the style sheet says which letters the second files have', () => {
  const css = readFileSync(new URL('../src/theme/fonts.css', import.meta.url), 'utf8');
  for (const [name, characters] of Object.entries(katexLetters)) {
    const [, list = ''] = new RegExp(`KaTeX_${name}-letters[^}]*unicode-range: ([^;]*);`).exec(css) ?? [];
    const found = list.split(', ').flatMap((range) => {
      const [from = NaN, to = from] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    });
    expect([...new Set(found)].sort()).toEqual([...new Set(characters)].sort());
  }
});
