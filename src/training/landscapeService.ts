import type { Matrix } from '../core/network.ts';
import { startSurvey, type Survey } from './landscape.ts';
import type { LandscapeNews, LandscapeOrder } from './landscapeOrders.ts';

interface World {
  readonly tell: (news: LandscapeNews) => void;
  readonly now: () => number;
  /** Calls back once messages have been heard. */
  readonly later: (act: () => void) => void;
}

/** Milliseconds of a turn. */
const long = 10;

/** Surveys one terrain at a time, the one asked for last; of each at least the coarsest relief, so that a drag shows something. */
export function landscapeService({ tell, now, later }: World): (order: LandscapeOrder) => void {
  let data: { readonly x: Matrix; readonly y: Matrix } = { x: [], y: [] };
  let current: { readonly id: number; readonly survey: Survey; readonly shown: boolean; readonly took: number } | null = null;
  let next: Extract<LandscapeOrder, { kind: 'survey' }> | null = null;
  let waiting = false;

  const go = () => {
    waiting = false;
    const begun = now();
    if (next && (!current || current.shown || current.survey.done())) {
      current = { id: next.id, survey: startSurvey({ ...next.terrain, ...data }, next.finest), shown: false, took: 0 };
      next = null;
    }
    if (!current) return;
    const { id, survey, took } = current;
    let { shown } = current;
    while (!survey.done() && now() - begun < long) {
      const relief = survey.step();
      if (!relief) continue;
      shown = true;
      tell({ id, relief, took: took + now() - begun });
    }
    current = { id, survey, shown, took: took + now() - begun };
    if (!survey.done() || next) soon();
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    later(go);
  };

  return (order) => {
    if (order.kind === 'data') {
      data = order;
      current = null;
      next = null;
      return;
    }
    next = order;
    soon();
  };
}
