import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problemsUpTo } from '../core/arbitraries.ts';
import { forward, lossOf } from '../core/forward.ts';
import type { Network } from '../core/network.ts';
import { flatten, inflate } from '../engine/layout.ts';
import { shapeOf } from '../engine/engine.ts';
import { corners, startSurvey, type Relief, type Terrain } from './landscape.ts';

/** The reliefs of a terrain, one after the other. */
function reliefsOf(terrain: Terrain, finest: number): readonly Relief[] {
  const survey = startSurvey(terrain, finest);
  const reliefs: Relief[] = [];
  while (!survey.done()) {
    const relief = survey.step();
    if (relief) reliefs.push(relief);
  }
  return reliefs;
}

/** The loss of a data set from the step-by-step passes, with two parameters elsewhere. */
function lossWith(terrain: Terrain, a: number, b: number): number {
  const theta = flatten(terrain.network);
  [theta[terrain.parameters[0]], theta[terrain.parameters[1]]] = [a, b];
  const network: Network = inflate(shapeOf(terrain.network), theta);
  const rows = terrain.rows ?? terrain.x.map((_, n) => n);
  return (
    terrain.scale *
    rows.reduce((total, n) => total + lossOf(network, forward(network, terrain.x[n] ?? []), terrain.y[n] ?? []).totalLoss, 0)
  );
}

describe('the loss over two parameters', () => {
  it('is, at every corner, what the step-by-step passes give there', () => {
    fc.assert(
      fc.property(problemsUpTo(4, 6), fc.nat(), fc.nat(), fc.boolean(), ({ network, x, y }, first, second, some) => {
        const count = flatten(network).length;
        const terrain: Terrain = {
          network,
          x,
          y,
          rows: some ? [0] : null,
          scale: some ? 1 : 1 / x.length,
          parameters: [first % count, second % count],
          across: [-2, 1.5],
          up: [-0.5, 3],
        };
        const [relief] = reliefsOf(terrain, 9);
        expect(relief?.size).toBe(9);
        const own = terrain.parameters.map((place) => flatten(network)[place] ?? NaN);
        expect(near(relief?.here ?? NaN, lossWith(terrain, own[0] ?? NaN, own[1] ?? NaN), 1e-11)).toBe(true);
        corners(terrain.up, 9).forEach((b, row) =>
          corners(terrain.across, 9).forEach((a, column) => {
            expect(near(relief?.losses[row * 9 + column] ?? NaN, lossWith(terrain, a, b), 1e-11)).toBe(true);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('becomes finer, and keeps what it has', () => {
    const [problem] = fc.sample(problemsUpTo(2, 3), { numRuns: 1, seed: 4 });
    if (!problem) throw new Error('No problem.');
    const { network, x, y } = problem;
    const reliefs = reliefsOf({ network, x, y, rows: null, scale: 1, parameters: [0, 1], across: [0, 1], up: [2, 4] }, 65);
    expect(reliefs.map(({ size }) => size)).toEqual([9, 17, 33, 65]);
    expect(reliefs.map(({ done }) => done)).toEqual([false, false, false, true]);
    reliefs.slice(1).forEach(({ size, losses }, k) => {
      const coarse = reliefs[k];
      coarse?.losses.forEach((loss, at) => {
        const [row, column] = [2 * Math.floor(at / coarse.size), 2 * (at % coarse.size)];
        expect(losses[row * size + column]).toBe(loss);
      });
    });
    const last = reliefs.at(-1);
    const direct = lossWith({ network, x, y, rows: null, scale: 1, parameters: [0, 1], across: [0, 1], up: [2, 4] }, 1, 2 + (2 * 31) / 64);
    expect(near(last?.losses[31 * 65 + 64] ?? NaN, direct, 1e-11)).toBe(true);
  });
});
