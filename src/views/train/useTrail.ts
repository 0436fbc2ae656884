import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Trail } from '../../training/trail.ts';
import { useLabStore, useSceneOf } from '../lab.ts';
import { trainingOf } from './session.ts';
import { trailsFor } from './trails.ts';

/** Milliseconds between two looks at what parameters have become: so many times as long as a look takes, in these bounds. */
const [times, least, longest] = [5, 60, 1000];

/**
 * How some parameters of this network have moved along its runs; while it trains asked for again and again, seldom enough that looking
 * takes a small part of the time.
 */
export function useTrail(parameters: readonly number[]): readonly Trail[] {
  const control = trainingOf(useLabStore());
  const widths = useSceneOf((scene) => scene.plan.widths);
  const trail = useStore(control.store, (training) => training.trail);
  const earlierTrails = useStore(control.store, (training) => training.earlierTrails);
  const running = useStore(control.store, ({ standing }) => standing?.running === true);
  const arrived = useRef(0);
  useEffect(
    () =>
      control.store.subscribe((now, before) => {
        if (now.trail !== before.trail) arrived.current = performance.now();
      }),
    [control],
  );
  // The next question follows each answer. Effects run when what it tells has been drawn.
  useEffect(() => {
    if (!running) return;
    const took = trail ? performance.now() - arrived.current : 0;
    const timer = setTimeout(() => control.askTrail(parameters), Math.max(least, Math.min(times * took, longest)));
    return () => clearTimeout(timer);
  }, [control, running, parameters, trail]);

  return useMemo(() => trailsFor(widths, earlierTrails, trail), [earlierTrails, trail, widths]);
}
