import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Network } from '../../core/network.ts';

/**
 * The network of a training run while it runs, for the plots alone. In a store of its own: every number on the page listens to the lab,
 * and the lab goes there once the run pauses.
 */
export const live = createStore<{ readonly network: Network | null }>()(() => ({ network: null }));

export const useLive = (): Network | null => useStore(live, ({ network }) => network);
