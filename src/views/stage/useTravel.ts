import { useEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { useLab } from '../lab.ts';
import type { StageLayout } from './layout.ts';

/**
 * A single step as a motion: a mark travels along each edge that the step follows, and the new numbers settle (Stage.module.css). Jumps,
 * drags and reduced motion go without; nothing is told by the motion alone.
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
    let end: (() => void) | null = null;
    let over = false;
    // In the next frame: the step itself is painted first.
    const frame = requestAnimationFrame(() => {
      void import('./travel.ts').then(({ travel }) => {
        if (!over) end = travel(stage, layout, scene, lit);
      });
    });
    return () => {
      over = true;
      cancelAnimationFrame(frame);
      end?.();
    };
  }, [ref, scene, layout, lit, move]);
}
