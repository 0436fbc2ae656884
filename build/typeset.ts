import katex from 'katex';
import type { Plugin } from 'vite';
import { batchSymbols } from '../src/notation/batchTable.ts';
import { symbols } from '../src/notation/table.ts';
import { simplify } from './simplify.ts';
import { read, type Tree } from './tree.ts';

const macros = {
  // A slot of a symbol, as in src/notation/table.ts
  '\\s': String.raw`\htmlData{s=#1}{0}`,
  // A lesson's symbol, bound to a number or a block: \q{gradH.L}{\nabla\mathbf h^{(L)}}; and the value of a number: \v{x.0}
  '\\q': String.raw`\htmlData{q=#1}{#2}`,
  '\\v': String.raw`\htmlData{v=#1}{0}`,
  // Factors under one brace, with what they make: \under{a \cdot b}{c}
  '\\under': String.raw`\htmlClass{under}{\htmlClass{under-body}{#1}\htmlClass{under-label}{#2}}`,
};

/** TeX as a tree, so that the page ships no typesetter and parses no HTML. Throws where KaTeX finds a mistake. */
function typesetTree(tex: string): Tree {
  const html = katex.renderToString(tex, { output: 'html', strict: 'ignore', throwOnError: true, trust: true, macros: { ...macros } });
  const [tree] = read(html, 0).children;
  if (!tree) throw new Error(`Nothing was typeset for ${tex}`);
  return ['katex', 0, ...simplify(tree)];
}

/** One template of src/notation/table.ts. */
export const typeset = (tex: string): Tree => typesetTree(tex);

/** Indices written as digits, `z_0` or `w_{0,1}`: not those of widths, D and n, which count layers. */
const digits = /(?<![Dn])_(?:(\d)|\{(\d+(?:,\d+)*)\})/g;

/** Such indices become slots that are named for the digit, so that the page can count them from 1. */
const indexed = (tex: string): string =>
  tex.replace(digits, (_, one?: string, several?: string) => {
    const slots = (one ?? several ?? '').split(',').map((digit) => String.raw`\s{${digit}}`);
    return `_{${slots.join(',')}}`;
  });

/**
 * A formula of a lesson, with its \q and \v as nodes of their own. A display equation sets its fractions and sums large; it may break
 * between its terms where the column is narrow.
 */
export function typesetLive(tex: string, display = false): Tree {
  const slotted = indexed(tex);
  return typesetTree(display ? String.raw`\displaystyle ${slotted}` : slotted);
}

/** What can be imported → the table that it holds, typeset. The batch form's symbols come with its view. */
const tables = new Map<string, Readonly<Record<string, string>>>([
  ['virtual:typeset', symbols],
  ['virtual:typeset/batch', batchSymbols],
]);

export function typesetPlugin(): Plugin {
  return {
    name: 'backstep:typeset',
    resolveId: (id) => (tables.has(id) ? `\0${id}` : null),
    load: (id) => {
      const table = id.startsWith('\0') ? tables.get(id.slice(1)) : undefined;
      if (!table) return null;
      const trees = Object.fromEntries(Object.entries(table).map(([key, tex]) => [key, typeset(`\\displaystyle ${tex}`)]));
      return `export const trees = JSON.parse(${JSON.stringify(JSON.stringify(trees))});`;
    },
  };
}
