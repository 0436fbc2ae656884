declare module 'virtual:typeset' {
  import type { SymbolName } from './notation/symbols.ts';
  import type { Tree } from '../build/tree.ts';
  export const trees: Readonly<Record<SymbolName, Tree>>;
}
declare module 'virtual:lessons' {
  type Loading = import('./chapter/lesson.ts').LessonEntry & { readonly load: () => Promise<import('./chapter/lesson.ts').Lesson> };
  /** In the chapter's order, by language. */
  export const lessons: Readonly<Record<import('./words/choose.ts').Language, readonly Loading[]>>;
}
declare module 'virtual:typeset/batch' {
  import type { SymbolName } from './notation/symbols.ts';
  import type { Tree } from '../build/tree.ts';
  export const trees: Readonly<Partial<Record<SymbolName, Tree>>>;
}
declare module 'virtual:katex.css';
declare module 'virtual:simd' {
  /** The engine of src/engine/simd/assembly, compiled to WebAssembly. */
  export const base64: string;
}
