import { useEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { useLab } from '../lab.ts';
import { curveBetween, fanOf, pathOf, type StageLayout } from './layout.ts';
import { openGapOf } from './roles.ts';

/** Timing of a step, in milliseconds: operands lift, travel, the result settles (design-language.md). */
const [lifted, arrived, settled] = [120, 300, 400];
const ease = 'cubic-bezier(.2,0,0,1)';

/**
 * A single step as a motion: a mark travels along each edge that the step follows, forwards to the right and backwards to the left,
 * and the new numbers settle (Stage.module.css). Jumps, drags and reduced motion go without; nothing is told by the motion alone.
 */
export function useTravel(ref: RefObject<HTMLElement | null>, scene: Scene, layout: StageLayout | null, lit: ReadonlySet<string>): void {
  const move = useLab((lab) => lab.move);
  const shown = useRef(scene);
  useEffect(() => {
    const stage = ref.current;
    const before = shown.current;
    shown.current = scene;
    if (!stage || !layout || before.place === scene.place || move !== 'step') return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const animations: Animation[] = [];
    // In the next frame: the step itself is painted first.
    const frame = requestAnimationFrame(() => {
      for (const { path, back } of travellers(layout, scene, lit)) {
        const mark = document.createElement('span');
        mark.dataset['traveller'] = scene.phase;
        mark.style.offsetPath = `path('${path}')`;
        stage.append(mark);
        const [from, to] = back ? ['100%', '0%'] : ['0%', '100%'];
        const travel = mark.animate(
          [
            { offsetDistance: from, opacity: 0, scale: 0.4 },
            { offsetDistance: from, opacity: 1, scale: 1, offset: lifted / settled },
            { offsetDistance: to, opacity: 1, offset: arrived / settled },
            { offsetDistance: to, opacity: 0 },
          ],
          { duration: settled, easing: ease },
        );
        travel.onfinish = travel.oncancel = () => mark.remove();
        animations.push(travel);
      }
    });
    return () => {
      cancelAnimationFrame(frame);
      animations.forEach((animation) => animation.cancel());
    };
  }, [ref, scene, layout, lit, move]);
}

function travellers(layout: StageLayout, scene: Scene, lit: ReadonlySet<string>) {
  if (scene.phase !== 'forward' && scene.phase !== 'backward') return [];
  const gap = openGapOf(scene);
  const [sources, targets] = [layout.columns[gap - 1]?.nodes ?? [], layout.columns[gap]?.nodes ?? []];
  return [...lit].flatMap((key) => {
    const [i = 0, j = 0] = key.split('.').map(Number);
    const [from, to] = [sources[j], targets[i]];
    return from && to
      ? [{ path: pathOf(curveBetween(from, to, fanOf(layout.level, j, sources.length))), back: scene.phase === 'backward' }]
      : [];
  });
}
