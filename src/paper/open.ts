import type { LabStore } from '../lab/store.ts';
import { readCode } from './code.ts';
import { openVariant } from './variant.ts';

/** Opens the numbers of a worksheet by its code; where there are none, says why in a sentence, and the lab keeps what it has. */
export function openSheet(lab: LabStore, typed: string): string | null {
  const read = readCode(typed);
  if (!read.ok) return read.sentence;
  const opened = openVariant(read.variant);
  if (!opened.ok) return opened.sentence;
  lab.getState().actions.open(opened.document);
  return null;
}
