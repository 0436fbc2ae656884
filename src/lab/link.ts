import type { LabStore } from './store.ts';

/** Opens what a link's fragment holds; where it holds nothing that can be opened, the lab says so and keeps what it has. */
export async function openLink(lab: LabStore, fragment: string): Promise<void> {
  const { fromFragment } = await import('../share/fragment.ts');
  const opened = await fromFragment(fragment);
  const { restore, report } = lab.getState().actions;
  if (opened.ok) restore(opened.shared);
  report(opened.ok ? null : opened.sentence);
}

/** Follows the address: a link may be opened with the page, or pasted into its address bar later. */
export function followAddress(lab: LabStore): void {
  const follow = () => {
    if (location.hash.length > 1) void openLink(lab, location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}
