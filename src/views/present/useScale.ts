import { useLayoutEffect, type RefObject } from 'react';
import { walkOf } from '../../lab/walk.ts';
import { useLab } from '../lab.ts';

/**
 * The window for which stage and card are drawn at their usual size. With 12 px as the smallest text of either, a window that is not
 * narrower than 4:3 then has no number below a fiftieth of its height (docs/design.md, Presenting).
 */
const [usualWidth, usualHeight] = [800, 600];
/** All observations side by side want a window half as wide again, and as high. */
const forAll = 1.5;
/** The timeline has less to grow for, and needs its width. */
const timelineShare = 0.8;

const scaleNow = (all: boolean) => Math.max(Math.min(innerWidth / usualWidth, innerHeight / usualHeight) / (all ? forAll : 1), 1);

/** Tells the page's style sheet how much larger than usual stage, card and timeline are drawn, as long as it is presented. */
export function useScale(root: RefObject<HTMLElement | null>): void {
  const all = useLab((lab) => walkOf(lab) !== null);
  useLayoutEffect(() => {
    const style = root.current?.style;
    const measure = () => {
      const scale = scaleNow(all);
      style?.setProperty('--scale', String(scale));
      style?.setProperty('--timeline-scale', String(Math.max(scaleNow(false) * timelineShare, 1)));
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
      style?.removeProperty('--scale');
      style?.removeProperty('--timeline-scale');
    };
  }, [root, all]);
}
