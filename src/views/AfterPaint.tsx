import { useEffect, useState, type ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Lab, LabStore } from '../lab/store.ts';
import { LabContext, useLabStore } from './lab.ts';

const sameMoment = (a: Lab, b: Lab) => a.chain === b.chain && a.place === b.place && a.grain === b.grain && a.settings === b.settings;

/** A store that shows the lab as it was painted last: a step or an edit reaches it a frame later, anything lighter at once. */
function trail(lab: LabStore) {
  const behind = createStore<Lab>()(() => lab.getState());
  const follow = () => {
    let [frame, timer] = [0, 0];
    const catchUp = () => {
      frame = 0;
      behind.setState(lab.getState(), true);
    };
    catchUp();
    const stop = lab.subscribe((state) => {
      const shown = behind.getState();
      if (sameMoment(state, shown)) return behind.setState(state, true);
      // Pointing and the like stay lively while a step is on its way.
      behind.setState(
        { ...state, chain: shown.chain, place: shown.place, grain: shown.grain, settings: shown.settings, move: shown.move },
        true,
      );
      frame ||= requestAnimationFrame(() => {
        timer = window.setTimeout(catchUp);
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  };
  return { behind, follow };
}

/**
 * Lets the page answer a step before its largest picture is drawn: the timeline moves in the same frame, the views under this one in
 * the next. On a slow machine that is the difference between a key that answers and one that seems stuck.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const lab = useLabStore();
  const [{ behind, follow }] = useState(() => trail(lab));
  useEffect(follow, [follow]);
  return <LabContext value={behind}>{children}</LabContext>;
}
