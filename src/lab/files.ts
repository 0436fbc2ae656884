import type { ReadPlan } from '../agenda/json.ts';
import { isFiniteDocument, type BackstepDocument } from '../documents/document.ts';
import { limits } from '../documents/limits.ts';
import { writeDocument } from '../documents/write.ts';
import { documentWords } from '../words/documents.ts';
import { documentAt } from './chain.ts';
import { walkOf } from './walk.ts';
import type { Stop } from './stops.ts';
import type { LabStore } from './store.ts';

/** A file of parameters alone, lists or a state dict, says so by its keys; a document says what it is. */
const parameterKeys = /"(W|c|[^"]*\.?(weight|bias))"\s*:/;
const formatKey = /"format"\s*:/;
const planKey = /"plan"\s*:/;

/** The plan that a document's file brings. */
async function planIn(text: string, document: BackstepDocument): Promise<ReadPlan> {
  const none: ReadPlan = { ok: true, stops: [] };
  if (!planKey.test(text)) return none;
  const { readPlan } = await import('../agenda/json.ts');
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return typeof file === 'object' && file !== null && 'plan' in file ? readPlan(file.plan, document) : none;
}

/** Opens a file's document in the lab, or says in a sentence why not; then nothing has changed. */
export async function openFile(store: LabStore, file: Blob): Promise<string | null> {
  // UTF-8 takes at most four bytes for a character; a file larger than that is refused unread.
  if (file.size > limits.fileLength * 4) return documentWords.tooLarge(file.size, limits.fileLength);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return documentWords.unreadable();
  }
  // The schema is needed for nothing before the first file.
  const { readDocument } = await import('../documents/schema.ts');
  const { actions, chain, place } = store.getState();
  const read = readDocument(text);
  if (read.ok) {
    const plan = await planIn(text, read.document);
    // Where its plan cannot be read, the document is open all the same.
    actions.open(read.document, plan.ok ? plan.stops : []);
    return plan.ok ? null : plan.sentence;
  }
  if (!parameterKeys.test(text) || formatKey.test(text)) return read.sentence;
  const { readParameters } = await import('../export/parameters.ts');
  const imported = readParameters(text, documentAt(chain, place.iteration, walkOf(store.getState())));
  if (!imported.ok) return imported.sentence;
  actions.open(imported.document);
  return null;
}

/** The text of the file for a document, and a plan that goes with it, or a sentence where a parameter is no longer a number that JSON could hold. */
export async function fileText(
  document: BackstepDocument,
  agenda: readonly Stop[] = [],
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string }> {
  if (!isFiniteDocument(document)) return { ok: false, sentence: documentWords.notFinite() };
  if (agenda.length === 0) return { ok: true, text: writeDocument(document) };
  const { planJson } = await import('../agenda/json.ts');
  return { ok: true, text: writeDocument(document, planJson(agenda, document)) };
}
