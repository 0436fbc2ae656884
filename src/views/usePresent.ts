import { useEffect, useState, type CSSProperties } from 'react';
import { useActions, useLab } from './lab.ts';

/** The window for which the design is drawn at its usual size; a larger one scales stage and card up (design-language.md, Present). */
const [usualWidth, usualHeight] = [1060, 600];
/** The timeline has less to grow for, and needs its width. */
const timelineShare = 0.785;

const scaleNow = () => Math.max(Math.min(innerWidth / usualWidth, innerHeight / usualHeight), 1);

/** The scales of a presentation as variables of the style sheet; null where nothing is presented. */
export function usePresent(): CSSProperties | null {
  const presenting = useLab((lab) => lab.presenting);
  const { present } = useActions();
  const [scale, setScale] = useState(scaleNow);
  useEffect(() => {
    if (!presenting) return;
    const measure = () => setScale(scaleNow());
    measure();
    addEventListener('resize', measure);
    // The browser’s own way out of the full screen, Escape among them, ends the presentation too.
    const left = () => document.fullscreenElement === null && present(false);
    // Refused where the page is embedded or the browser has none: then the presentation fills the window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    document.addEventListener('fullscreenchange', left);
    return () => {
      removeEventListener('resize', measure);
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [presenting, present]);
  if (!presenting) return null;
  return { '--scale': scale, '--timeline-scale': Math.max(scale * timelineShare, 1) } as CSSProperties;
}
