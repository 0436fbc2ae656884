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

const lessonAddress = /^#lesson=(.*)$/;

/** `#lesson=2.1` opens a lesson; anything else in the address is a link to a document. */
async function open(lab: LabStore, fragment: string): Promise<void> {
  const [, id] = lessonAddress.exec(fragment) ?? [];
  if (id === undefined) return openLink(lab, fragment);
  const { openLesson } = await import('./lessons.ts');
  await openLesson(lab, id, false);
}

/**
 * Follows the address: a link may be opened with the page, or pasted into its address bar later; back and forward go from lesson to
 * lesson. After a reload the work that was begun from the link goes on.
 */
export function followAddress(lab: LabStore): void {
  const follow = () => void open(lab, location.hash);
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) return follow();
    // Back to before the first lesson.
    lab.setState({ link: null });
    lab.getState().actions.learn(false);
  });
  if (location.hash.length > 1 && location.hash !== lab.getState().link) follow();
}
