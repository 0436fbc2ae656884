import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import type { LandscapeNews } from './landscapeOrders.ts';
import { landscapeService } from './landscapeService.ts';

/** A world whose clock goes on by 1 ms whenever it is looked at, so that a turn is some ten losses long. */
function world() {
  const news: LandscapeNews[] = [];
  const queue: (() => void)[] = [];
  let clock = 0;
  const hear = landscapeService({ tell: (one) => news.push(one), now: () => ++clock, later: (act) => queue.push(act) });
  hear({ kind: 'data', ...absUntrained.data });
  const ask = (id: number, finest: number) =>
    hear({
      kind: 'survey',
      id,
      terrain: { network: absUntrained, rows: null, scale: 1, parameters: [0, 1], across: [-1, 1], up: [-1, 1] },
      finest,
    });
  const turn = () => queue.shift()?.();
  const run = () => {
    while (queue.length > 0) turn();
  };
  return { hear, ask, turn, run, queue, news, told: () => news.map(({ id, relief }) => [id, relief.size]) };
}

describe('the worker of landscapes', () => {
  it('tells coarse reliefs first, in turns, and then rests', () => {
    const { ask, run, told, queue, news } = world();
    ask(1, 17);
    expect(queue).toHaveLength(1);
    run();
    expect(told()).toEqual([
      [1, 9],
      [1, 17],
    ]);
    expect(news[1]?.took).toBeGreaterThan(news[0]?.took ?? Infinity);
    expect(queue).toHaveLength(0);
  });

  it('turns to what is asked for last, once it has shown something of what it is at', () => {
    const { ask, run, turn, told } = world();
    ask(1, 65);
    turn();
    ask(2, 65);
    ask(3, 9);
    run();
    expect(told()).toEqual([
      [1, 9],
      [3, 9],
    ]);
  });

  it('leaves what it is at when the data change', () => {
    const { hear, ask, run, turn, told } = world();
    ask(1, 65);
    turn();
    hear({ kind: 'data', x: [[1]], y: [[2]] });
    ask(2, 9);
    run();
    expect(told()).toEqual([[2, 9]]);
  });
});
