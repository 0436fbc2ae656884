import { createStore } from 'zustand/vanilla';
import { limits } from '../../../documents/limits.ts';
import type { LabStore } from '../../../lab/store.ts';
import { buildWords } from '../../../words/build.ts';
import { csvWords as words } from '../../../words/csv.ts';

/** Files that hold rows, for a file field. */
export const tableFiles = '.csv,.tsv,.txt,text/csv';

export interface Offer {
  /** Another one for each: two files may have the same name, and texts of the same length. */
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** What stands in the way of having the text, in a sentence. */
  readonly problem: string | null;
}

/** The table that the sheet is about. */
export const offered = createStore<Offer>()(() => ({ number: 0, name: '', text: '', problem: null }));

let offers = 0;
const offer = (name: string, text: string, problem: string | null = null): Offer => ({ number: ++offers, name, text, problem });
const refuse = (name: string, problem: string): Offer => offer(name, '', problem);
const tooLarge = (name: string, length: number) => refuse(name, buildWords.data.tooLarge(length, limits.fileLength));

/** A text, unless it is too long. */
export const offerOf = (name: string, text: string): Offer =>
  text.length > limits.fileLength ? tooLarge(name, text.length) : offer(name, text);

/** The text of a file, or a sentence. */
export async function fileOffer(file: File): Promise<Offer> {
  // UTF-8 takes at most four bytes for a character; a file larger than that is refused unread.
  if (file.size > limits.fileLength * 4) return tooLarge(file.name, file.size);
  try {
    return offerOf(file.name, await file.text());
  } catch {
    return refuse(file.name, buildWords.data.unreadable());
  }
}

/** What is in the clipboard; where that may not be read, the sheet asks to paste it. */
export async function clipboardOffer(name: string): Promise<Offer> {
  try {
    return offerOf(name, await navigator.clipboard.readText());
  } catch {
    return refuse(name, words.noClipboard());
  }
}

/** Opens the sheet; without a text it asks for one. */
export function showOffer(lab: LabStore, offer: Offer): void {
  offered.setState(offer);
  lab.getState().actions.showSheet('table');
}
