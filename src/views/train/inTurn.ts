/** What can be listened to, as a store can. */
interface Changing {
  readonly subscribe: (listener: () => void) => unknown;
}

/** So many frames in a row at most go to the lab alone. */
const patience = 3;

/**
 * Draws the latest news of a run in the next frame in which the lab has not changed: a step that is made meanwhile is on the screen as soon
 * as it would be without the run.
 */
export function inTurn<News>(lab: Changing, draw: (news: News) => void) {
  let waiting: { readonly news: News } | null = null;
  let [frame, yielded, changed] = [0, 0, false];
  lab.subscribe(() => {
    changed = true;
  });
  const turn = () => {
    frame = 0;
    const mine = !changed || yielded === patience;
    changed = false;
    if (!mine) {
      yielded++;
      frame = requestAnimationFrame(turn);
      return;
    }
    yielded = 0;
    const next = waiting;
    waiting = null;
    if (next) draw(next.news);
  };
  return {
    show: (news: News) => {
      waiting = { news };
      if (frame === 0) frame = requestAnimationFrame(turn);
    },
    cancel: () => {
      cancelAnimationFrame(frame);
      [waiting, frame, yielded] = [null, 0, 0];
    },
  };
}
