import { useSyncExternalStore } from 'react';

/** How the page is laid out: the inspector beside the stage, in a drawer, or all in tabs. */
export type Room = 'wide' | 'drawer' | 'phone';

const queries = { wide: '(min-width: 1024px)', phone: '(max-width: 639px)', beside: '(min-width: 1386px)' };

const subscribe = (changed: () => void) => {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', changed));
  return () => lists.forEach((list) => list.removeEventListener('change', changed));
};

const read = (): Room => (matchMedia(queries.wide).matches ? 'wide' : matchMedia(queries.phone).matches ? 'phone' : 'drawer');

export const useRoom = (): Room => useSyncExternalStore(subscribe, read);

/** Whether there is room for the chapter beside the lab, whose stage and card want 760 px; with less it is a drawer, on a phone a tab. */
export const useBeside = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(queries.beside).matches);
