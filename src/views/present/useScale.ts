import { useLayoutEffect, type RefObject } from 'react';
import { walkOf } from '../../lab/walk.ts';
import type { Plan } from '../../walk/plan.ts';
import { stackedBelow, wholeHeight } from '../batch/heights.ts';
import { rowsOf } from '../batch/rows.ts';
import { useLab, useSceneOf } from '../lab.ts';

/**
 * The window for which stage and card are drawn at their usual size. With 12 px as the smallest text of either, a window that is not
 * narrower than 4:3 then has no number below a fiftieth of its height (docs/design.md, Presenting).
 */
const [usualWidth, usualHeight] = [800, 600];
/** All observations side by side want a wider window and a higher one, up to half as much again: as much as shows all rows at once. */
const forAll = 1.5;
/** The width from which their two passes stand side by side; what title, sentences and strip take besides the picture, and the timeline. */
const [passesWidth, besidesPicture, timelineHeight] = [stackedBelow + 60, 256, 85];
/** The timeline has less to grow for, and needs its width. */
const timelineShare = 0.8;

/** How much smaller than one observation all of them are drawn. */
const shareFor = (plan: Plan, usual: number) => {
  const higher = (wholeHeight(rowsOf(plan)) + besidesPicture) / (innerHeight / usual - timelineHeight);
  return Math.min(Math.max(higher, (passesWidth * usual) / innerWidth, 1), forAll);
};

const scaleNow = (plan: Plan | null) => {
  const usual = Math.min(innerWidth / usualWidth, innerHeight / usualHeight);
  return Math.max(usual / (plan ? shareFor(plan, usual) : 1), 1);
};

/** Tells the page's style sheet how much larger than usual stage, card and timeline are drawn, as long as it is presented. */
export function useScale(root: RefObject<HTMLElement | null>): void {
  const all = useLab((lab) => walkOf(lab) !== null);
  const plan = useSceneOf((scene) => scene.plan);
  useLayoutEffect(() => {
    const style = root.current?.style;
    const measure = () => {
      const scale = scaleNow(all ? plan : null);
      style?.setProperty('--scale', String(scale));
      style?.setProperty('--timeline-scale', String(Math.max(scaleNow(null) * timelineShare, 1)));
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
      style?.removeProperty('--scale');
      style?.removeProperty('--timeline-scale');
    };
  }, [root, all, plan]);
}
