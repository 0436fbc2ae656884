import { useEffect } from 'react';

/** Does something once, after the first view is drawn and the browser has nothing better to do; loads what is likely wanted next. */
export function useWhenIdle(task: () => unknown): void {
  useEffect(() => {
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(task, 2000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => void task(), { timeout: 4000 });
    return () => cancelIdleCallback(handle);
  }, [task]);
}
