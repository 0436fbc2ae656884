import { batchSymbols } from './batchTable.ts';
import { lettered, slotted, type Settings } from './settings.ts';
import type { Sym } from './symbols.ts';
import { symbols } from './table.ts';

const all = { ...symbols, ...batchSymbols };

/** The symbol as TeX, for copying and export. */
export function texOf({ name, slots }: Sym, settings: Settings): string {
  return lettered(all[name], settings).replace(/\\s\{(\w+)\}/g, (_, slot: string) => String(slotted(slot, slots?.[slot] ?? '', settings)));
}
