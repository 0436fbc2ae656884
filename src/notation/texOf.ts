import { lettered, slotted, type Settings } from './settings.ts';
import type { Sym } from './symbols.ts';
import { symbols } from './table.ts';

/** The symbol as TeX, for copying and export. */
export function texOf({ name, slots }: Sym, settings: Settings): string {
  return lettered(symbols[name], settings).replace(/\\s\{(\w+)\}/g, (_, slot: string) =>
    String(slotted(slot, slots?.[slot] ?? '', settings)),
  );
}
