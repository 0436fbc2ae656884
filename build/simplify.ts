import { childrenOf, isBound, isNode, type Node, type Tree } from './tree.ts';

const has = (tree: Tree | undefined, name: string): boolean => isNode(tree) && tree[0].split(' ').includes(name);
const styleOf = (tree: Tree | undefined): Record<string, string> => (isNode(tree) && tree[1] ? tree[1] : {});
const em = (text: string | undefined): number => Number.parseFloat(text ?? '0');

/** Text of one font, without the spans that KaTeX puts around each letter. */
function letters(tree: Tree): Tree[] {
  if (!isNode(tree)) return [tree];
  const italic = /\bmath(normal|bf|cal)\b/.exec(tree[0])?.[0];
  const inner = childrenOf(tree).flatMap(letters);
  const margin = styleOf(tree);
  return italic || Object.keys(margin).length > 0 ? [[italic ?? '', tree[1], ...inner]] : inner;
}

const scriptSize = 0.7;

/**
 * A sub- and superscript: KaTeX stacks them in an inline table of a dozen elements, of which a page of symbols has hundreds. Here each
 * is one element, raised or lowered as far as KaTeX has it.
 */
function scripts(tree: Node): Tree | null {
  const rows = childrenOf(childrenOf(childrenOf(childrenOf(tree)[0])[0])[0]).filter((row) => has(childrenOf(row)[0], 'pstrut'));
  const plain = rows.every((row) => has(childrenOf(row)[1], 'size3') && !JSON.stringify(row).includes('vlist'));
  if (rows.length === 0 || !plain) return null;
  return [
    'scripts',
    0,
    ...rows.map((row): Tree => {
      const [strut, content] = childrenOf(row);
      const down = (em(styleOf(row)['top']) + em(styleOf(strut)['height'])) / scriptSize;
      const left = em(styleOf(row)['marginLeft']) / scriptSize;
      return [
        '',
        { top: `${down.toFixed(4)}em`, ...(left ? { marginLeft: `${left.toFixed(4)}em` } : {}) },
        ...childrenOf(content).flatMap(letters),
      ];
    }),
  ];
}

/** The space that KaTeX sets after a symbol, apart from it. */
function apart(children: readonly Tree[]): readonly [inner: readonly Tree[], space: readonly Tree[]] {
  const last = children.at(-1);
  return last !== undefined && has(last, 'mspace') ? [children.slice(0, -1), [last]] : [children, []];
}

/** When a symbol becomes a number the space after it stays: it moves out of what is bound. */
function bind(q: string, children: readonly Tree[]): Tree[] {
  const [inner, space] = apart(children);
  const [only] = inner;
  return [{ q, tree: inner.length === 1 && only !== undefined ? only : ['', 0, ...inner] }, ...space];
}

/**
 * What a brace gathers, and what it makes. The brace between the two is drawn by the style sheet, as wide as they turn out to be.
 */
function under([body = '', label = '']: readonly Tree[]): Tree[] {
  const [inner, space] = apart(childrenOf(label));
  return [['under', 0, body, ['under-brace', 0, ['', 0], ['', 0], ['', 0]], ['under-label', 0, ...inner]], ...space];
}

/** The same formula with fewer elements: struts and wrappers gone, scripts made simple. */
export function simplify(tree: Tree): Tree[] {
  if (isBound(tree)) return bind(tree.q, childrenOf(tree.tree).flatMap(simplify));
  if (!isNode(tree)) return [tree];
  if (has(tree, 'katex-strut')) return [];
  if (has(tree, 'msupsub')) return [scripts(tree) ?? tree];
  const [names, style] = tree;
  const inner = childrenOf(tree).flatMap(simplify);
  if (has(tree, 'under')) return under(inner);
  const wrapper = ['mord', 'katex-base', 'katex-html', 'katex'].includes(names) && !style;
  return wrapper ? inner : [[names, style, ...inner]];
}
