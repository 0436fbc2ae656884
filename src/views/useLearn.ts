import { useCallback } from 'react';
import { useLabStore } from './lab.ts';

/** Shows or hides the chapter. It is loaded when it is first shown. */
export function useLearn(): (learning: boolean) => void {
  const lab = useLabStore();
  return useCallback(
    (learning) => {
      lab.getState().actions.learn(learning);
      if (learning) void import('../lab/lessons.ts').then(({ takeUp }) => takeUp(lab));
    },
    [lab],
  );
}
