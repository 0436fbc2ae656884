import { expect, it } from 'vitest';
import { letter, lettered } from '../src/notation/settings.ts';
import { symbols } from '../src/notation/table.ts';
import { isBound, isNode, type Tree } from './tree.ts';
import { typeset, typesetLive } from './typeset.ts';

const inside = (tree: Tree): Tree[] => (isNode(tree) ? (tree.slice(2) as Tree[]) : isBound(tree) ? [tree.tree] : []);
const all = (tree: Tree): Tree[] => [tree, ...inside(tree).flatMap(all)];
const slotsIn = (tree: Tree): string[] => all(tree).flatMap((one) => (typeof one === 'object' && 's' in one ? [one.s] : []));
const boundIn = (tree: Tree): string[] => all(tree).flatMap((one) => (isBound(one) ? [one.q] : []));
const textIn = (tree: Tree): string =>
  all(tree)
    .filter((one) => typeof one === 'string')
    .join('');

it.each(Object.entries(symbols))('%s is typeset, with every slot of its template and no markup in its text', (_name, tex) => {
  const tree = typeset(tex);
  const wanted = [...tex.matchAll(/\\s\{(\w+)\}/g)].map(([, slot]) => slot);
  expect(new Set(slotsIn(tree))).toEqual(new Set(wanted));
  expect(textIn(tree)).not.toMatch(/[<&]/);
});

it('a mistake fails the build', () => {
  expect(() => typeset('\\frac{1}')).toThrow();
  expect(() => typesetLive('\\q{h}')).toThrow();
});

it('a lesson’s symbols are bound, whatever they are part of', () => {
  const tree = typesetLive(
    String.raw`\q{gradW.L}{\frac{\partial L}{\partial\mathbf{W}^{(L)}}}=\under{\q{gradYhat}{a}\cdot\q{jacZH.L}{b}}{\q{gradH.L-1}{c}}+\v{z.L-1.0}`,
    true,
  );
  expect(boundIn(tree)).toEqual(['gradW.L', 'gradYhat', 'jacZH.L', 'gradH.L-1']);
  expect(all(tree)).toContainEqual({ v: 'z.L-1.0' });
});

it('the space after a bound symbol is not part of it', () => {
  const [bound, space] = inside(typesetLive(String.raw`\q{h.1.0}{h}=1`));
  expect(bound).toEqual({ q: 'h.1.0', tree: ['mord mathnormal', 0, 'h'] });
  expect(space).toMatchObject(['mspace', expect.anything()]);
});

it('brackets of tall matrices, roots and cases are strokes and glyphs that the page can draw', () => {
  const tall = String.raw`\begin{bmatrix}a\\b\\c\\d\\e\end{bmatrix}\sqrt{2}\begin{cases}1&i=j\\0&i\neq j\end{cases}`;
  expect(all(typesetLive(tall)).filter((one) => typeof one === 'object' && 'svg' in one)).toHaveLength(3);
});

const lettersIn = (tree: Tree): string[] =>
  typeof tree === 'string' ? [tree] : 'at' in tree ? (tree.slice(2) as Tree[]).flatMap(lettersIn) : [];

it.each(Object.entries(symbols))(
  'the letters c and z of %s are texts of their own, so that they can be written otherwise',
  (_name, tex) => {
    const written = lettered(tex, { names: 'ba' });
    const changed = Array.from(written).filter((character, i) => character !== tex[i]).length;
    const texts = lettersIn(typeset(tex));
    expect(texts.filter((text) => letter(text, { names: 'ba' }) !== text)).toHaveLength(changed);
  },
);

it('digits below a letter of a lesson are slots of their own, widths are not', () => {
  expect(slotsIn(typesetLive(String.raw`w_{0,1}^{(2)} z_0 h_{10} D_1`))).toEqual(['0', '1', '0', '10']);
});
