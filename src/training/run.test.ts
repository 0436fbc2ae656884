import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems } from '../core/arbitraries.ts';
import { batches, split } from '../core/deal.ts';
import { chapterRegime, type Regime } from '../core/regime.ts';
import { parameterIds } from '../engine/layout.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { chapterSettings as chapter } from '../notation/settings.ts';
import { situationAt } from '../lab/chain.ts';
import { isOneByOne } from '../lab/situation.ts';
import { trainedFrom } from '../lab/train.ts';
import { walks } from '../lab/walks.ts';
import { startRun, type Course } from './run.ts';
import { lineOf, trailBefore } from './trail.ts';

const { x, y } = absUntrained.data;
const course = (change: Partial<Course> = {}): Course => ({
  network: absUntrained,
  x,
  y,
  rate: 0.001,
  reduction: 'sum',
  regime: chapterRegime,
  iteration: 0,
  ...change,
});
const flat = ({ layers }: Pick<Course['network'], 'layers'>) => layers.flatMap(({ W, c }) => [...W.flat(), ...c]);
const times = (n: number, act: () => unknown) => Array.from({ length: n }).forEach(() => act());

const regimes: fc.Arbitrary<Regime> = fc.record({
  size: fc.constantFrom(null, 1, 2, 3, 5),
  seed: fc.nat(999),
  heldOut: fc.constantFrom(0, 0.2, 0.5),
  // Which of every seven parameters.
  frozen: fc.subarray(['0', '3', '5']),
});

describe('a training run', () => {
  it('goes where the walk goes, update by update: all at once, in batches or one by one, some held out, some frozen', () => {
    fc.assert(
      fc.property(
        problems,
        regimes,
        fc.constantFrom('sum' as const, 'mean' as const),
        fc.integer({ min: 1, max: 8 }),
        (problem, drawn, reduction, n) => {
          const rate = 0.0001;
          const data = { x: problem.x, y: problem.y };
          const ids = parameterIds(problem.sizes);
          const regime = { ...drawn, frozen: ids.filter((_, k) => drawn.frozen.includes(String(k % 7))) };
          const document = {
            ...problem.network,
            format: 'backstep',
            version: 1,
            title: '',
            data,
            observation: 0,
            learningRate: rate,
          } as const;
          const one = isOneByOne(regime);
          const walk = one ? null : walks[reduction];
          const chain = trainedFrom([{ iteration: 0, document }], 0, regime, walk);
          const run = startRun({ ...data, network: problem.network, rate, reduction, regime, iteration: 0 });
          const order = batches(split(data.x.length, regime), regime);
          for (let k = 0; k < n; k++) {
            const there = situationAt(chain, k, walk);
            expect(there.batch).toEqual(order(k));
            if (one) expect(there.document.observation).toBe(order(k)[0]);
            run.step();
          }
          const walked = situationAt(chain, run.iteration(), walk);
          expect(flat(run.network()).every((value, k) => near(value, flat(walked.document)[k] ?? NaN, 1e-9))).toBe(true);
          const before = flat(document);
          ids.forEach((id, k) => regime.frozen.includes(id) && expect(flat(run.network())[k]).toBe(before[k]));
          const told = run.losses().at(-1);
          const all = walks[reduction].passOf({ ...walked, batch: split(data.x.length, regime).training }, { ...chapter, reduction }).all;
          expect(near(told?.loss ?? NaN, all?.totalLoss ?? NaN, 1e-9)).toBe(true);
          const { heldOut } = split(data.x.length, regime);
          const out = heldOut.length > 0 ? walks.mean.passOf({ ...walked, batch: heldOut }, chapter).all?.totalLoss : null;
          expect(out === null ? told?.heldOut === null : near(told?.heldOut ?? NaN, out ?? NaN, 1e-9)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('finds every iteration again, bit for bit, however long ago it was', () => {
    const run = startRun(course({ iteration: 5 }));
    const all = [flat(run.network())];
    times(300, () => {
      run.step();
      all.push(flat(run.network()));
    });
    for (const k of [0, 1, 17, 64, 199, 299, 300]) expect(flat(run.at(5 + k))).toEqual(all[k]);
    const way = run.way(205);
    expect(way[0]?.iteration).toBe(5);
    expect(way.at(-1)?.iteration).toBe(205);
    for (const { iteration, network } of way) expect(flat(network)).toEqual(all[iteration - 5]);
  });

  it('tells what its parameters were, bit for bit, at the iterations whose losses it keeps', () => {
    const run = startRun(course({ iteration: 5 }));
    const all = [flat(run.network())];
    times(1_301, () => {
      run.step();
      all.push(flat(run.network()));
    });
    const trail = run.trail([3, 0]);
    expect(trail.iterations).toEqual(run.losses().map(({ iteration }) => iteration));
    for (const parameter of [3, 0]) expect(lineOf(trail, parameter)).toEqual(trail.iterations.map((k) => all[k - 5]?.[parameter]));
    expect(lineOf(trail, 1)).toBeNull();
    const { parameters, values } = run.trail(null);
    expect(parameters).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(Array.from(values.slice(-7))).toEqual(all.at(-1));
    const before = trailBefore(trail, 100);
    expect(before.iterations.at(-1)).toBe(97);
    expect(lineOf(before, 0)?.at(-1)).toBe(all[92]?.[0]);
  });

  it('tells what each observation held out loses at every iteration that it keeps, and null where none is', () => {
    for (const size of [null, 7]) {
      const regime = { ...chapterRegime, size, heldOut: 0.3, seed: 4 };
      const run = startRun(course({ regime }));
      const { heldOut } = split(x.length, regime);
      expect(heldOut).toHaveLength(30);
      times(40, run.step);
      expect(run.losses()).toHaveLength(41);
      for (const { iteration, heldOut: told } of run.losses()) {
        const document = { ...absUntrained, layers: run.at(iteration).layers };
        const situation = { ...situationAt([{ iteration: 0, document, regime }], 0, walks.mean), batch: heldOut };
        expect(told).toBeCloseTo(walks.mean.passOf(situation, chapter).all?.totalLoss ?? NaN, 12);
      }
    }
    const run = startRun(course());
    times(3, run.step);
    expect(run.losses().map(({ heldOut }) => heldOut)).toEqual([null, null, null, null]);
  });

  it('keeps no more the longer it runs', () => {
    const run = startRun(course());
    times(5_000, run.step);
    expect(run.iteration()).toBe(5_000);
    expect(run.losses().length).toBeLessThanOrEqual(514);
    expect(run.trail([0]).iterations.length).toBeLessThanOrEqual(514);
    expect(run.way(5_000).length).toBeLessThanOrEqual(34);
    expect(run.losses()[0]?.iteration).toBe(0);
    expect(run.losses().at(-1)?.iteration).toBe(5_000);
  });

  it('stops before it goes astray: all its numbers are in order, and it says which layer grew', () => {
    const run = startRun(course({ rate: 5 }));
    times(200, run.step);
    const divergence = run.divergence();
    expect(divergence?.iteration).toBe(run.iteration());
    expect(divergence?.largest).toBeGreaterThan(100);
    expect([1, 2]).toContain(divergence?.layer);
    expect(flat(run.network()).every(Number.isFinite)).toBe(true);
    expect(run.losses().every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(run.step()).toBe(false);
  });
});
