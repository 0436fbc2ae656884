import type { LabStore } from './store.ts';

/** Opens what a link's fragment holds; where it holds nothing that can be opened, the lab says so and keeps what it has. */
export async function openLink(lab: LabStore, fragment: string): Promise<void> {
  const { fromFragment } = await import('../share/fragment.ts');
  const opened = await fromFragment(fragment);
  const { restore, report } = lab.getState().actions;
  if (opened.ok) {
    restore(opened.shared);
    lab.setState({ link: fragment });
  }
  report(opened.ok ? null : opened.sentence);
}

const address = /^#(lesson|sheet)=(.*)$/;

/** Whether the page has come in again, by reload or by the browser's back button, and not by a link. */
const comesAgain = () => performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');

/** `#lesson=2.1` opens a lesson, `#sheet=6V01-08Y1` the numbers of a worksheet; anything else in the address is a link to a document. */
async function open(lab: LabStore, fragment: string, again: boolean): Promise<void> {
  const [, kind, id] = address.exec(fragment) ?? [];
  if (id === undefined) return openLink(lab, fragment);
  if (kind === 'sheet') {
    const { followSheet } = await import('../paper/open.ts');
    return followSheet(lab, fragment, id, again);
  }
  const { followLesson } = await import('./lessons.ts');
  await followLesson(lab, id, again);
}

/** Follows the address: a link may be opened with the page, or pasted into its address bar later; back and forward go from lesson to lesson. */
export function followAddress(lab: LabStore): void {
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) void open(lab, location.hash, false);
    // Back to before the first lesson.
    else lab.getState().actions.learn(false);
  });
  if (location.hash.length > 1) void open(lab, location.hash, comesAgain());
}
