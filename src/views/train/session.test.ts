import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { near } from '../../core/arbitraries.ts';
import type { Network } from '../../core/network.ts';
import { setRate } from '../../documents/edits.ts';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { documentAt } from '../../lab/chain.ts';
import { createLab } from '../../lab/store.ts';
import { setRegime } from '../../lab/train.ts';
import { walks } from '../../lab/walks.ts';
import type { TrainingOrder } from '../../training/orders.ts';
import { pack, type PackedNews } from '../../training/packed.ts';
import { trainingService } from '../../training/service.ts';
import { live } from './live.ts';
import { trainingOf } from './session.ts';

const workers: Beside[] = [];
let frames = new Map<number, FrameRequestCallback>();
let asked = 0;

/** The worker, in which nothing happens until it is told to, in turns of three updates. */
class Beside {
  onmessage: ((event: { readonly data: PackedNews }) => void) | null = null;
  terminated = false;
  readonly orders: TrainingOrder[] = [];
  readonly #news: PackedNews[] = [];
  readonly #acts: (() => void)[] = [];
  readonly #hear = trainingService({
    tell: (news) => this.#news.push(pack(news)),
    turn: () => {
      let left = 3;
      return () => --left === 0;
    },
    later: (act) => this.#acts.push(act),
  });

  constructor() {
    workers.push(this);
  }
  postMessage(order: TrainingOrder) {
    this.orders.push(order);
    this.#hear(structuredClone(order));
  }
  terminate() {
    this.terminated = true;
  }
  turn() {
    this.#acts.shift()?.();
  }
  /** What it has told by now reaches the page. */
  arrive() {
    for (let news = this.#news.shift(); news; news = this.#news.shift()) this.onmessage?.({ data: news });
  }
}

/** So many turns of the last worker, after each of which the page hears and draws. */
function turns(count: number) {
  const worker = workers.at(-1);
  for (let k = 0; k < count; k++) {
    worker?.turn();
    worker?.arrive();
    const due = frames;
    frames = new Map();
    due.forEach((draw) => draw(0));
  }
}

beforeEach(() => {
  workers.length = 0;
  frames = new Map();
  vi.stubGlobal('Worker', Beside);
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    frames.set(++asked, draw);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});
afterEach(() => vi.unstubAllGlobals());

const numbersOf = ({ layers }: Pick<Network, 'layers'>) => layers.flatMap(({ W, c }) => [...W.flat(), ...c]);

function training(rate = 0.001) {
  const lab = createLab(absUntrained);
  const { actions } = lab.getState();
  actions.setWalks(walks);
  actions.edit('set η', (document) => setRate(document, rate));
  const control = trainingOf(lab);
  return { lab, control, told: () => control.store.getState(), iteration: () => lab.getState().place.iteration };
}

describe('training of a lab', () => {
  it('leaves the lab where it is while it runs, and takes it to where it stands at the pause', () => {
    const { lab, control, told, iteration } = training();
    const started = lab.getState().chain;
    control.setPace(null);
    control.run();
    turns(6);
    expect(told().standing).toMatchObject({ running: true });
    expect(live.getState().network).not.toBeNull();
    expect(iteration()).toBe(0);
    control.pause();
    turns(1);
    const reached = told().standing?.iteration ?? NaN;
    expect(reached).toBe(18);
    expect(told().standing).toMatchObject({ running: false, divergence: null });
    expect(live.getState().network).toBeNull();
    expect(iteration()).toBe(reached);
    const walked = numbersOf(documentAt(started, reached, walks.sum));
    const trained = numbersOf(documentAt(lab.getState().chain, reached, walks.sum));
    expect(trained.every((value, k) => near(value, walked[k] ?? NaN, 1e-12))).toBe(true);
    turns(3);
    expect(iteration()).toBe(reached);
  });

  it('ends a run whose lab is trained in another way meanwhile: nothing of it comes late, and its losses from before stay', () => {
    const { lab, control, told, iteration } = training();
    control.setPace(null);
    control.advance(10);
    turns(6);
    expect(iteration()).toBe(10);
    control.run();
    turns(4);
    const [old] = workers;
    old?.turn();
    setRegime(lab, 'hold out 20 %', { heldOut: 0.2 });
    const chain = lab.getState().chain;
    expect(old?.terminated).toBe(true);
    old?.arrive();
    expect(told()).toMatchObject({ standing: null, trail: null });
    expect(told().earlier.map((one) => one.iteration)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(lab.getState().chain).toBe(chain);
    expect(live.getState().network).toBeNull();

    // What runs next does so in the new way from here, and the curve of what is held out begins here.
    control.advance(10);
    expect(workers).toHaveLength(2);
    expect(workers[1]?.orders.find((order) => order.kind === 'begin')).toMatchObject({
      course: { iteration: 10, regime: { heldOut: 0.2 } },
    });
    turns(6);
    expect(iteration()).toBe(20);
    expect(told().earlier.every(({ heldOut }) => heldOut === null)).toBe(true);
    expect(told().standing?.losses.map((one) => [one.iteration, Number.isFinite(one.heldOut)])).toEqual(
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((k) => [k, true]),
    );
  });

  it('stops where the next update would lead astray: the lab goes to the last iteration that is in order', () => {
    const { lab, control, told, iteration } = training(5);
    control.run();
    turns(40);
    const { standing } = told();
    expect(standing?.running).toBe(false);
    expect(standing?.divergence?.iteration).toBe(standing?.iteration);
    expect(iteration()).toBe(standing?.iteration);
    expect(numbersOf(documentAt(lab.getState().chain, iteration(), walks.sum)).every(Number.isFinite)).toBe(true);
  });
});
