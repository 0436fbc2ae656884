/**
 * A formula as KaTeX drew it, as plain data: a tree is [class names, styles or 0, ...children], and a child is a tree, a text, or
 * - { s }: a slot that the page fills in,
 * - { q, tree }: a symbol that stands for the number or the block of that id (a lesson's \q),
 * - { v }: the value of that id (a lesson's \v),
 * - { svg }: a stroke that grows with what it encloses, as [width, height, viewBox, preserveAspectRatio, path].
 */
export type Tree =
  | string
  | { readonly s: string }
  | { readonly q: string; readonly tree: Tree }
  | { readonly v: string }
  | { readonly svg: readonly [string, string, string, string, string] }
  | Node;

export type Node = readonly [string, Record<string, string> | 0, ...Tree[]];

export const isNode = (tree: Tree | undefined): tree is Node => Array.isArray(tree);
export const isBound = (tree: Tree): tree is { readonly q: string; readonly tree: Tree } => typeof tree === 'object' && 'q' in tree;
export const childrenOf = (tree: Tree | undefined): Tree[] => (isNode(tree) ? (tree.slice(2) as Tree[]) : []);

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
const stroke = /<svg((?: [\w-]+="[^"]*")*)><path d="([^"]*)"\/><\/svg>/y;

function attributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));
}

const matchAt = (pattern: RegExp, html: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(html);
};

function element(text: string, children: readonly Tree[]): Tree {
  const { class: names = '', style, 'data-s': slot, 'data-q': bound, 'data-v': value } = attributes(text);
  if (value) return { v: value };
  const node: Node = [names, styles(style), ...(slot ? [{ s: slot }] : children)];
  return bound ? { q: bound, tree: node } : node;
}

/** Reads KaTeX's own output, which is nested spans and a few strokes for every symbol used here; anything else fails the build. */
export function read(html: string, from: number): { readonly children: Tree[]; readonly end: number } {
  const children: Tree[] = [];
  let at = from;
  while (at < html.length && !html.startsWith(closing, at)) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      children.push(decode(html.slice(at, end)));
      at = end;
      continue;
    }
    const drawn = matchAt(stroke, html, at);
    if (drawn) {
      const { width = '', height = '', viewBox = '', preserveAspectRatio = '' } = attributes(drawn[1] ?? '');
      children.push({ svg: [width, height, viewBox, preserveAspectRatio, (drawn[2] ?? '').replaceAll('\n', ' ')] });
      at += drawn[0].length;
      continue;
    }
    const tag = matchAt(opening, html, at);
    if (!tag) throw new Error(`Cannot read ${html.slice(at, at + 80)}`);
    const inner = read(html, at + tag[0].length);
    at = inner.end + closing.length;
    children.push(element(tag[1] ?? '', inner.children));
  }
  return { children, end: at };
}
