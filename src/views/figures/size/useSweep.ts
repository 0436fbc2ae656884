import { useCallback, useEffect, useRef, useState } from 'react';
import type { News, Order } from '../../../training/messages.ts';
import type { Trained } from '../../../training/sweep.ts';

export interface Sweep {
  readonly order: Order | null;
  readonly running: boolean;
  readonly trained: readonly Trained[];
  /** The size that is being trained, and how far it is. */
  readonly at: { readonly size: number; readonly share: number } | null;
  readonly failed: boolean;
}

const idle: Sweep = { order: null, running: false, trained: [], at: null, failed: false };

function hear(sweep: Sweep, news: News): Sweep {
  switch (news.kind) {
    case 'progress':
      return { ...sweep, at: { size: news.size, share: news.share } };
    case 'trained':
      return { ...sweep, trained: [...sweep.trained, news.trained] };
    case 'done':
      return { ...sweep, running: false, at: null };
  }
}

/** Training in a worker, to be started and stopped; it ends with the view. */
export function useSweep() {
  const [sweep, setSweep] = useState(idle);
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const start = (order: Order) => {
    end();
    const fresh = new Worker(new URL('../../../training/worker.ts', import.meta.url), { type: 'module' });
    worker.current = fresh;
    setSweep({ ...idle, order, running: true });
    fresh.onmessage = ({ data }: MessageEvent<News>) => setSweep((old) => hear(old, data));
    fresh.onerror = () => setSweep((old) => ({ ...old, running: false, at: null, failed: true }));
    fresh.postMessage(order);
  };
  const stop = () => {
    end();
    setSweep((old) => ({ ...old, running: false, at: null }));
  };
  return { sweep, start, stop };
}
