import { describe, expect, it } from 'vitest';
import { chapterRegime } from '../core/regime.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import type { Standing, TrainingNews } from './orders.ts';
import type { Course } from './run.ts';
import { trainingService } from './service.ts';

/** A world whose turns are three updates long, and in which nothing happens until it is told to. */
function world(rate = 0.001) {
  const news: TrainingNews[] = [];
  const queue: (() => void)[] = [];
  const hear = trainingService({
    tell: (one) => news.push(one),
    turn: () => {
      let left = 3;
      return () => --left === 0;
    },
    later: (act) => queue.push(act),
  });
  const { x, y } = absUntrained.data;
  const course: Course = { network: absUntrained, x, y, rate, reduction: 'sum', regime: chapterRegime, iteration: 0 };
  hear({ kind: 'begin', course });
  const standings = (): readonly Standing[] => news.flatMap((one) => (one.kind === 'at' ? [one.standing] : []));
  const turns = (n: number) => Array.from({ length: n }).forEach(() => queue.shift()?.());
  return { hear, course, news, queue, standings, turns, last: () => standings().at(-1) };
}

describe('training in turns', () => {
  it('goes to where it was sent, no further, and says that it has arrived', () => {
    const { hear, turns, last, queue } = world();
    hear({ kind: 'run', to: 10 });
    turns(20);
    expect(last()).toMatchObject({ iteration: 10, running: false });
    expect(queue).toHaveLength(0);
    expect(last()?.losses.map(({ iteration }) => iteration)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('tells no more than the page has drawn', () => {
    const { hear, turns, standings, last } = world();
    hear({ kind: 'run', to: null });
    turns(5);
    expect(standings()).toHaveLength(1);
    hear({ kind: 'drawn' });
    turns(5);
    expect(standings()).toHaveLength(2);
    expect(last()).toMatchObject({ iteration: 18, running: true });
  });

  it('at a set pace makes so many updates for each frame, and waits for the frame', () => {
    const { hear, turns, last, queue } = world();
    hear({ kind: 'pace', each: 2 });
    hear({ kind: 'run', to: null });
    turns(5);
    expect(last()).toMatchObject({ iteration: 2, running: true });
    expect(queue).toHaveLength(0);
    hear({ kind: 'drawn' });
    turns(5);
    expect(last()).toMatchObject({ iteration: 4, running: true });
  });

  it('pauses at once, goes on from there, and never takes two turns at a time', () => {
    const { hear, turns, last, queue } = world();
    hear({ kind: 'run', to: null });
    turns(2);
    hear({ kind: 'pause' });
    turns(2);
    expect(last()).toMatchObject({ iteration: 6, running: false });
    hear({ kind: 'run', to: null });
    hear({ kind: 'run', to: 12 });
    expect(queue).toHaveLength(1);
    turns(9);
    expect(last()).toMatchObject({ iteration: 12, running: false });
  });

  it('stops by itself before it would go astray, says so, and makes no more of it', () => {
    const { hear, turns, last, news, queue } = world(5);
    hear({ kind: 'run', to: null });
    turns(20);
    expect(last()).toMatchObject({ running: false, iteration: last()?.divergence?.iteration });
    expect(last()?.divergence?.layer).toBe(1);
    expect(queue).toHaveLength(0);
    // Asked to go on, it only says the same again.
    const told = news.length;
    hear({ kind: 'run', to: null });
    turns(3);
    expect(news).toHaveLength(told + 1);
    expect(news.at(-1)).toEqual(news[told - 1]);
  });

  it('begins anew while it runs: nothing of the run before goes on', () => {
    const { hear, course, turns, standings, last } = world();
    hear({ kind: 'run', to: null });
    turns(2);
    const before = standings().length;
    hear({ kind: 'begin', course: { ...course, regime: { ...chapterRegime, size: 7, heldOut: 0.2 }, iteration: 6 } });
    turns(5);
    expect(standings()).toHaveLength(before);
    hear({ kind: 'run', to: 9 });
    turns(5);
    expect(last()?.losses.map(({ iteration, heldOut }) => [iteration, heldOut === null])).toEqual([6, 7, 8, 9].map((k) => [k, false]));
  });

  it('tells the way to an iteration, the last one where none is named', () => {
    const { hear, turns, news } = world();
    hear({ kind: 'run', to: 9 });
    turns(4);
    hear({ kind: 'visit', iteration: 4 });
    hear({ kind: 'visit', iteration: null });
    const ways = news.flatMap((one) => (one.kind === 'way' ? [one.way.map(({ iteration }) => iteration)] : []));
    expect(ways).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
  });
});
