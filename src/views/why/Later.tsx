import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { afterPaint } from '../../ui/afterPaint.ts';

/** What is under the fold of an answer: drawn once the answer itself is on the screen. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const soon = afterPaint(() => startTransition(() => setReady(true)));
    soon(null);
    return soon.cancel;
  }, []);
  return ready ? children : null;
}
