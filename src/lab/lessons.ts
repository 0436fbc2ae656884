import { lessons as inLanguages } from 'virtual:lessons';
import type { Action, Lesson, LessonEntry } from '../chapter/lesson.ts';
import { language } from '../words/language.ts';
import { lessonWords as words } from '../words/lessons.ts';
import { setBy } from './scenes.ts';
import { learn } from './learn.ts';
import { progress } from './progress.ts';
import type { LabState } from './state.ts';
import type { LabStore } from './store.ts';

const lessons = inLanguages[language];

/** The chapter's lessons in order. */
export const contents: readonly LessonEntry[] = lessons;

const loading = new Map<string, Promise<Lesson>>();

/** A lesson, fetched once; null where there is none of that name. */
export function loadLesson(id: string): Promise<Lesson> | null {
  const entry = lessons.find((lesson) => lesson.id === id);
  if (!entry) return null;
  const known = loading.get(id) ?? entry.load();
  loading.set(id, known);
  return known;
}

/** The lessons before and after one; the first and nothing where none is open. */
export function neighbours(id: string | null): { readonly previous: LessonEntry | undefined; readonly next: LessonEntry | undefined } {
  const at = contents.findIndex((lesson) => lesson.id === id);
  return { previous: at > 0 ? contents[at - 1] : undefined, next: contents[at + 1] };
}

/** Does to the lab what a lesson says, as one change that can be undone; or says in a sentence why it cannot be done here. */
export function act(lab: LabStore, name: string, actions: readonly Action[]): string | null {
  const result = setBy(actions, lab.getState());
  if (!result.ok) return result.sentence;
  lab.getState().actions.setScene(name, result.set.scene, result.set.shown);
  return null;
}

export const addressOf = (id: string): string => `#lesson=${encodeURIComponent(id)}`;

/** Opens a lesson: its text, and the lab set to its scene. `remember`: as a page of its own in the browser's history. */
export async function openLesson(lab: LabStore, id: string, remember = true): Promise<void> {
  const loaded = loadLesson(id);
  if (!loaded) return lab.getState().actions.report(words.unknown(id));
  const lesson = await loaded;
  act(lab, words.open(id), lesson.scene);
  lab.getState().actions.showLesson(id);
  lab.setState({ link: addressOf(id) });
  if (remember && location.hash !== addressOf(id)) history.pushState(null, '', addressOf(id));
}

/** Opens the lesson of the page's address. Where the page has come in again with work in the lab, only its text: the work is newer. */
export async function followLesson(lab: LabStore, id: string, again: boolean): Promise<void> {
  if (!again || isFresh(lab.getState()) || !(await loadLesson(id))) await openLesson(lab, id, false);
  else lab.getState().actions.showLesson(id);
}

/** The next lesson or the one before; with the chapter hidden, the lesson that was open comes back. */
export async function turn(lab: LabStore, by: 1 | -1): Promise<void> {
  const { learning, lesson } = lab.getState();
  if (!learning || lesson === null) return learn(lab, true);
  const { previous, next } = neighbours(lesson);
  const wanted = by === 1 ? next : previous;
  if (wanted) await openLesson(lab, wanted.id);
}

/** Whether nothing has been done in the lab yet. */
const isFresh = ({ past, place, chain }: LabState) =>
  past.length === 0 && chain.length === 1 && place.iteration === 0 && place.step === 1 && place.scalar === 0;

/**
 * The chapter is shown: with the lesson that was read last, or the first. Its scene is set only where nobody has begun to do something
 * else; otherwise the lab stays as it is, and the way to the lesson's scene is shown.
 */
export async function takeUp(lab: LabStore): Promise<void> {
  const state = lab.getState();
  if (state.lesson !== null) return;
  const last = progress.read().seen.at(-1);
  const id = contents.find((lesson) => lesson.id === last)?.id ?? contents[0]?.id;
  if (id === undefined) return;
  if (isFresh(state)) await openLesson(lab, id);
  else if (await loadLesson(id)) state.actions.showLesson(id);
}
