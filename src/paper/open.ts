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

/** What an address may hold besides plain letters; what is no such text is left for the code's own check to refuse. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Follows an address that holds a code. Where the page has come in again with the work on that sheet, the work is newer. */
export function followSheet(lab: LabStore, fragment: string, code: string, again: boolean): void {
  const { link, actions } = lab.getState();
  if (again && link === fragment) return;
  const problem = openSheet(lab, decoded(code));
  actions.report(problem);
  if (problem === null) lab.setState({ link: fragment });
}
