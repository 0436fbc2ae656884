import katex from 'katex';
import type { Plugin } from 'vite';
import { symbols } from '../src/notation/table.ts';

/**
 * Typesets src/notation/symbols.ts when the page is built, so that the page ships no typesetter and parses no HTML. A symbol becomes a
 * tree of [class names, styles or 0, ...children]; a child is a tree, a text, or { s: the name of a slot }.
 */
export type Tree = string | { readonly s: string } | readonly [string, Record<string, string> | 0, ...Tree[]];

const camelCase = (name: string) => name.trim().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function styles(text: string | undefined): Record<string, string> | 0 {
  if (!text) return 0;
  return Object.fromEntries(
    text
      .split(';')
      .filter(Boolean)
      .map((rule) => rule.split(':'))
      .map(([name = '', value = '']) => [camelCase(name), value.trim()]),
  );
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#x27;': "'", '&quot;': '"' };
const decode = (text: string) => text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);

const opening = /<span((?: [\w-]+="[^"]*")*)>/y;
const closing = '</span>';

function attributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));
}

/** Reads KaTeX's own output, which is nested spans for every symbol used here; anything else fails the build. */
function read(html: string, from: number): { readonly children: Tree[]; readonly end: number } {
  const children: Tree[] = [];
  let at = from;
  while (at < html.length && !html.startsWith(closing, at)) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      children.push(decode(html.slice(at, end)));
      at = end;
      continue;
    }
    opening.lastIndex = at;
    const tag = opening.exec(html);
    if (!tag) throw new Error(`Cannot read ${html.slice(at, at + 80)}`);
    const inner = read(html, at + tag[0].length);
    at = inner.end + closing.length;
    const { class: names = '', style, 'data-s': slot } = attributes(tag[1] ?? '');
    children.push([names, styles(style), ...(slot ? [{ s: slot }] : inner.children)]);
  }
  return { children, end: at };
}

type Node = Exclude<Tree, string | { readonly s: string }>;

const isNode = (tree: Tree | undefined): tree is Node => Array.isArray(tree);
const childrenOf = (tree: Tree | undefined): Tree[] => (isNode(tree) ? (tree.slice(2) as Tree[]) : []);
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

/** The same symbol with fewer elements: struts and wrappers gone, scripts made simple. */
function simplify(tree: Tree): Tree[] {
  if (!isNode(tree)) return [tree];
  if (has(tree, 'katex-strut')) return [];
  if (has(tree, 'msupsub')) return [scripts(tree) ?? tree];
  const [names, style] = tree;
  const inner = childrenOf(tree).flatMap(simplify);
  const wrapper = ['mord', 'katex-base', 'katex-html', 'katex'].includes(names) && !style;
  return wrapper ? inner : [[names, style, ...inner]];
}

/** One template as a tree. Throws where KaTeX finds a mistake. */
export function typeset(tex: string): Tree {
  const html = katex.renderToString(tex, {
    output: 'html',
    strict: 'ignore',
    throwOnError: true,
    trust: true,
    macros: { '\\s': '\\htmlData{s=#1}{0}' },
  });
  const [tree] = read(html, 0).children;
  if (!tree) throw new Error(`Nothing was typeset for ${tex}`);
  return ['katex', 0, ...simplify(tree)];
}

const name = 'virtual:typeset';

export function typesetPlugin(): Plugin {
  return {
    name: 'backstep:typeset',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => {
      if (id !== `\0${name}`) return null;
      const trees = Object.fromEntries(Object.entries(symbols).map(([key, tex]) => [key, typeset(`\\displaystyle ${tex}`)]));
      return `export const trees = JSON.parse(${JSON.stringify(JSON.stringify(trees))});`;
    },
  };
}
