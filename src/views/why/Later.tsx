import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../../ui/afterPaint.ts';

interface Props {
  /** In the very next frame, or when nothing more urgent is to be drawn. */
  readonly at?: 'once' | 'leisure';
  readonly children: ReactNode;
}

/** What is under the fold of an answer: drawn once the answer itself is on the screen. */
export function Later({ at = 'leisure', children }: Props) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const soon = afterPaint(() => (at === 'once' ? flushSync(() => setReady(true)) : startTransition(() => setReady(true))));
    soon(null);
    return soon.cancel;
  }, [at]);
  return ready ? children : null;
}
