import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type PanelTab = 'parameters' | 'data' | 'train' | 'figures';

/** How the inspector is looked at: the same tab wherever it stands, and whether it is open where it is a drawer. */
export const panel = createStore<{ readonly tab: PanelTab; readonly open: boolean }>()(() => ({ tab: 'parameters', open: false }));

export const usePanel = () => useStore(panel);
