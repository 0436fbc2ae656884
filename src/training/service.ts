import type { TrainingNews, TrainingOrder } from './orders.ts';
import { startRun, type Run } from './run.ts';

/** What a service needs of the world: to tell, to know whether its turn is over, and to be called again after messages have been heard. */
export interface World {
  readonly tell: (news: TrainingNews) => void;
  /** Begins a turn; the answer says whether that is over. */
  readonly turn: () => () => boolean;
  readonly later: (act: () => void) => void;
}

/** A turn of so many updates. */
function turns(count: number): () => boolean {
  let left = count;
  return () => --left <= 0;
}

/**
 * Trains in short turns, so that an order is heard between any two of them, and tells where it stands no faster than the page draws:
 * one piece of news at a time.
 */
export function trainingService({ tell, turn, later }: World): (order: TrainingOrder) => void {
  let run: Run | null = null;
  let target: number | null = null;
  let running = false;
  let waiting = false;
  let drawn = true;
  let each: number | null = null;

  const stand = () => {
    if (!run) return;
    drawn = false;
    tell({
      kind: 'at',
      standing: { iteration: run.iteration(), losses: run.losses(), network: run.network(), divergence: run.divergence(), running },
    });
  };

  const go = () => {
    waiting = false;
    if (!run || !running) return;
    const over = each === null ? turn() : turns(each);
    const arrived = () => target !== null && run !== null && run.iteration() >= target;
    while (running && !arrived()) {
      if (!run.step()) running = false;
      if (over()) break;
    }
    if (arrived()) running = false;
    if (drawn || !running) stand();
    // At a set pace the next updates wait for their frame.
    if (running && (each === null || drawn)) soon();
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    later(go);
  };

  return (order) => {
    switch (order.kind) {
      case 'begin':
        run = startRun(order.course);
        running = false;
        return;
      case 'run':
        target = order.to;
        running = true;
        return soon();
      case 'pause':
        running = false;
        return stand();
      case 'drawn':
        drawn = true;
        if (running) soon();
        return;
      case 'pace':
        each = order.each;
        return;
      case 'trail':
        if (run) tell({ kind: 'trail', trail: run.trail(order.parameters) });
        return;
      case 'visit':
        if (run) tell({ kind: 'way', way: run.way(Math.min(order.iteration ?? Infinity, run.iteration())) });
    }
  };
}
