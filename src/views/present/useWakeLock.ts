import { useEffect } from 'react';

/** Keeps the screen awake, where the browser can; it lets go whenever the page is out of sight, and is asked again when it comes back. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (over || document.visibilityState !== 'visible' || (held && !held.released)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (over) void lock.release();
        else held = lock;
      } catch {
        // None in this browser, or not now, on a low battery for instance: the presentation does without.
      }
    };
    const again = () => void ask();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void held?.release().catch(() => undefined);
    };
  }, []);
}
