declare module 'virtual:typeset' {
  import type { SymbolName } from './notation/symbols.ts';
  import type { Tree } from '../build/tree.ts';
  export const trees: Readonly<Record<SymbolName, Tree>>;
}
declare module 'virtual:katex.css';
