import { useSyncExternalStore } from 'react';
import { countsToday, subscribeTally } from '../../lab/tally.ts';

/** Today's answers by kind. */
export const useTally = () => useSyncExternalStore(subscribeTally, countsToday);
