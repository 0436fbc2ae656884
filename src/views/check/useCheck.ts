import { useEffect, useState } from 'react';
import type { CheckNews } from '../../check/messages.ts';
import { hear, starting } from './state.ts';

/** The comparisons, made in a worker as soon as the page is there, and again when asked. */
export function useCheck() {
  const [run, setRun] = useState(0);
  const [state, setState] = useState(starting);
  useEffect(() => {
    const worker = new Worker(new URL('../../check/checkWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<CheckNews>) => setState((before) => hear(before, data));
    worker.onerror = () => setState((before) => hear(before, { kind: 'failed' }));
    return () => worker.terminate();
  }, [run]);
  const again = () => {
    setState(starting);
    setRun((before) => before + 1);
  };
  return { state, again };
}
