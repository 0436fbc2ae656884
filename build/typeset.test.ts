import { expect, it } from 'vitest';
import { symbols } from '../src/notation/table.ts';
import { typeset, type Tree } from './typeset.ts';

const slotsIn = (tree: Tree): string[] =>
  typeof tree === 'string' ? [] : 's' in tree ? [tree.s] : (tree.slice(2) as Tree[]).flatMap(slotsIn);
const textIn = (tree: Tree): string =>
  typeof tree === 'string' ? tree : 's' in tree ? '' : (tree.slice(2) as Tree[]).map(textIn).join('');

it.each(Object.entries(symbols))('%s is typeset, with every slot of its template and no markup in its text', (_name, tex) => {
  const tree = typeset(tex);
  const wanted = [...tex.matchAll(/\\s\{(\w+)\}/g)].map(([, slot]) => slot);
  expect(new Set(slotsIn(tree))).toEqual(new Set(wanted));
  expect(textIn(tree)).not.toMatch(/[<&]/);
});

it('a mistake fails the build', () => {
  expect(() => typeset('\\frac{1}')).toThrow();
});
