import { createContext, use } from 'react';
import type { Build } from './useBuild.ts';

/** The layer that controls stand at, and what can be done to it: a menu is loaded later and asks here. */
export const BuildContext = createContext<{ readonly build: Build; readonly layer: number } | null>(null);

export function useBuildHere() {
  const here = use(BuildContext);
  if (!here) throw new Error('Controls of a layer stand outside of it.');
  return here;
}
