import type { Sym } from './symbols.ts';
import { symbols } from './table.ts';

/** The symbol as TeX, for copying and export. */
export function texOf(symbol: Sym): string {
  return symbols[symbol.name].replace(/\\s\{(\w+)\}/g, (_, slot: string) => String(symbol.slots?.[slot] ?? ''));
}
