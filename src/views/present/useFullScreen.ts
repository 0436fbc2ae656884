import { useEffect } from 'react';

/**
 * Fills the screen as long as it is presented. Browsers allow that on a key or a click only: where a link has begun the presentation, the
 * first of them does it. Where it is refused, in a frame of another page for instance, the presentation fills the window.
 */
export function useFullScreen(onLeft: () => void): void {
  useEffect(() => {
    const fill = () => void document.documentElement.requestFullscreen?.().catch(() => undefined);
    const first = (event: Event) => {
      removeFirst();
      if (!(event instanceof KeyboardEvent && event.key === 'Escape') && !document.fullscreenElement) fill();
    };
    const removeFirst = () => {
      removeEventListener('keydown', first);
      removeEventListener('pointerup', first);
    };
    // The browser’s own way out of the full screen, Escape among them, ends the presentation too.
    const changed = () => (document.fullscreenElement === null ? onLeft() : removeFirst());
    document.addEventListener('fullscreenchange', changed);
    if (navigator.userActivation?.isActive ?? true) fill();
    else {
      addEventListener('keydown', first);
      addEventListener('pointerup', first);
    }
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      removeFirst();
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [onLeft]);
}
