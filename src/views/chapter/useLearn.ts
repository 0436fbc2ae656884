import { useCallback } from 'react';
import { learn } from '../../lab/learn.ts';
import { useLabStore } from '../lab.ts';

/** Shows or hides the chapter. */
export function useLearn(): (learning: boolean) => void {
  const lab = useLabStore();
  return useCallback((learning) => learn(lab, learning), [lab]);
}
