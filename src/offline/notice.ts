import { createStore } from 'zustand/vanilla';

/**
 * What the page has to say about itself: that a newer version waits, or that a part of it could not be loaded, with or without the work
 * being kept on this device meanwhile.
 */
export type Notice = 'newer' | 'missing' | 'missing and not kept';

export const notice = createStore<{ readonly notice: Notice | null }>()(() => ({ notice: null }));

export function tell(news: Notice): void {
  // A part that is missing matters more than a version that waits.
  if (notice.getState().notice === null || news !== 'newer') notice.setState({ notice: news });
}

export const dismiss = (): void => notice.setState({ notice: null });
