declare module 'virtual:typeset' {
  import type { SymbolName } from './notation/symbols.ts';
  import type { Tree } from '../build/tree.ts';
  export const trees: Readonly<Record<SymbolName, Tree>>;
}
declare module 'virtual:lessons' {
  /** In the chapter's order. */
  export const lessons: readonly (import('./chapter/lesson.ts').LessonEntry & {
    readonly load: () => Promise<import('./chapter/lesson.ts').Lesson>;
  })[];
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
