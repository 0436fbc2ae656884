import type { batchSymbols } from './batchTable.ts';
import type { symbols } from './table.ts';

export type SymbolName = keyof typeof symbols | keyof typeof batchSymbols;

/** A symbol as it is used in one place: which template, and what stands in its slots. */
export interface Sym {
  readonly name: SymbolName;
  readonly slots?: Readonly<Record<string, string | number>>;
}

export const sym = (name: SymbolName, slots?: Sym['slots']): Sym => (slots ? { name, slots } : { name });
