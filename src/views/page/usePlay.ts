import { useEffect } from 'react';
import { useActions, useLab } from '../lab.ts';

/** Milliseconds for a step at pace 1. */
const beat = 1200;

/** While playing, one step a beat. */
export function usePlay(): void {
  const playing = useLab((lab) => lab.playing);
  const pace = useLab((lab) => lab.pace);
  const { next } = useActions();
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(next, beat / pace);
    return () => clearInterval(timer);
  }, [playing, pace, next]);
}
