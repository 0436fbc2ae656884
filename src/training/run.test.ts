import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems } from '../core/arbitraries.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { chapterSettings as chapter } from '../notation/settings.ts';
import { documentAt, type Chain } from '../lab/chain.ts';
import { walks } from '../lab/walks.ts';
import { startRun, type Course } from './run.ts';
import { lineOf, trailBefore } from './trail.ts';

const { x, y } = absUntrained.data;
const course = (change: Partial<Course> = {}): Course => ({ network: absUntrained, x, y, rate: 0.001, scale: 1, iteration: 0, ...change });
const flat = ({ layers }: Pick<Course['network'], 'layers'>) => layers.flatMap(({ W, c }) => [...W.flat(), ...c]);
const times = (n: number, act: () => unknown) => Array.from({ length: n }).forEach(() => act());

describe('a training run', () => {
  it('goes where the walk over all observations goes, with their sum as with their mean', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom('sum' as const, 'mean' as const), fc.integer({ min: 1, max: 12 }), (problem, reduction, n) => {
        const rate = 0.0001;
        const data = { x: problem.x, y: problem.y };
        const document = {
          ...problem.network,
          format: 'backstep',
          version: 1,
          title: '',
          data,
          observation: 0,
          learningRate: rate,
        } as const;
        const chain: Chain = [{ iteration: 0, document }];
        const run = startRun({
          ...data,
          network: problem.network,
          rate,
          scale: reduction === 'mean' ? 1 / data.x.length : 1,
          iteration: 0,
        });
        times(n, run.step);
        const walked = documentAt(chain, run.iteration(), walks[reduction]);
        const { totalLoss } = walks[reduction].passOf(walked, { ...chapter, reduction }).all ?? { totalLoss: NaN };
        expect(flat(run.network()).every((value, k) => near(value, flat(walked)[k] ?? NaN, 1e-9))).toBe(true);
        expect(near(run.losses().at(-1)?.loss ?? NaN, totalLoss, 1e-9)).toBe(true);
      }),
      { numRuns: 60 },
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
