import { createStore } from 'zustand/vanilla';
import type { Lab, LabStore } from '../lab/store.ts';

const sameMoment = (a: Lab, b: Lab) => a.chain === b.chain && a.place === b.place && a.grain === b.grain && a.settings === b.settings;

/** Steps that follow one another faster than this, in milliseconds, are shown without their motion: it would never arrive. */
const hurry = 500;

/** A store that shows the lab as it was painted last: a step or an edit reaches it a frame later, anything lighter at once. */
export function trail(lab: LabStore) {
  const behind = createStore<Lab>()(() => lab.getState());
  const follow = () => {
    let [frame, stepped, hurried] = [0, -Infinity, false];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (state: Lab) => behind.setState(hurried ? { ...state, move: 'jump' } : state, true);
    const catchUp = () => {
      frame = 0;
      const state = lab.getState();
      if (state.place !== behind.getState().place && state.move === 'step') {
        const now = performance.now();
        hurried = now - stepped < hurry;
        stepped = now;
      }
      show(state);
    };
    catchUp();
    const stop = lab.subscribe((state) => {
      const shown = behind.getState();
      if (sameMoment(state, shown)) return show(state);
      // Pointing and the like stay lively while a step is on its way.
      behind.setState(
        { ...state, chain: shown.chain, place: shown.place, grain: shown.grain, settings: shown.settings, move: shown.move },
        true,
      );
      frame ||= requestAnimationFrame(() => {
        timer = setTimeout(catchUp);
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
