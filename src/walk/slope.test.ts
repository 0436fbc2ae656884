import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { seededDocument } from '../documents/examples/seeded.ts';
import { check, checkable, nudge, sumUp } from './check.ts';
import { passOf, valueOf, type Pass } from './pass.ts';
import { pathsOf } from './paths.ts';
import { replace } from './replace.ts';
import { curveOf, interval, kinksOf, lowestOn, lossWith, sloped, slopeId, slopeOf } from './slope.ts';
import { abs } from './fixtures/abs.ts';
import { carried, touchedBy } from './touches.ts';

const passes = problems.map(({ network, x, y }): Pass => passOf({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.1 }));

/** A dozen of them, spread evenly: networks here have up to two thousand parameters. */
const some = (ids: readonly string[]) => ids.filter((_, k) => k % Math.ceil(ids.length / 12) === 0);

/** Everything that has a curve: parameters, inputs, h, z, ŷ. */
function curved(pass: Pass): string[] {
  const ids = pass.plan.steps.flatMap((step) => step.scalars);
  return [...new Set([...pass.subject.x.map((_, j) => `x.${j}`), ...ids.filter((id) => sloped(pass, id) === id)])];
}

const wide = (() => {
  const { layers, loss, data, learningRate } = seededDocument({
    title: '',
    widths: Array<number>(9).fill(16),
    hidden: 'relu',
    loss: 'rss',
    observations: 1,
    seed: 5,
  });
  return passOf({ layers, loss, learningRate, x: data.x[0] ?? [], y: data.y[0] ?? [] });
})();

describe('the loss over one number', () => {
  it('has the gradient for its slope, away from kinks', () => {
    fc.assert(
      fc.property(passes, (pass) => {
        for (const id of some(curved(pass))) {
          const { exact, numeric, kink } = check(pass, id);
          const saturated = pass.form.loss === 'log' && id.startsWith('yhat');
          if (!kink && !saturated) expect(Math.abs(exact - numeric), id).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(exact)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('passes through the present value and loss', () => {
    fc.assert(
      fc.property(passes, (pass) => {
        for (const id of some(curved(pass))) {
          if (pass.form.loss === 'log' && id.startsWith('yhat')) continue;
          expect(lossWith(pass, id, valueOf(pass, id))).toBeCloseTo(pass.totalLoss, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names the gradient of each number, and the number of each gradient', () => {
    const pass = passOf(abs);
    const of = (id: string) => sloped(pass, id);
    expect(slopeId(pass, 'W.2.0.1')).toBe('gradW.2.0.1');
    expect(of('gradW.2.0.1')).toBe('W.2.0.1');
    expect(of('gradYhat.0')).toBe('yhat.0');
    expect(of('x.0')).toBe('x.0');
    expect([slopeId(pass, 'x.0'), of('jacZH.1.0.0'), of('totalLoss'), of('learningRate'), of('X.0.3')]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('bends where a ReLU switches, and nowhere else', () => {
    const pass = passOf(abs);
    // h₀ = 1.5 w + 0.1
    expect(kinksOf(pass, 'W.1.0.0', -2, 2)).toEqual([expect.closeTo(-0.1 / 1.5, 8)]);
    expect(kinksOf(pass, 'W.2.0.0', -2, 2)).toEqual([]);
    // h₀ = 0.8 x + 0.1 and h₁ = −0.5 x + 0.2
    expect(kinksOf(pass, 'x.0', -2, 2)).toEqual([expect.closeTo(-0.125, 8), expect.closeTo(0.4, 8)]);
    expect(curveOf(pass, 'x.0', -2, 2, 10).some(({ value }) => Math.abs(value - 0.4) < 1e-8)).toBe(true);
  });

  it('is lowest where the residual vanishes, and that lies in the plot', () => {
    const pass = passOf(abs);
    const [from, to] = interval(pass, 'W.2.0.0');
    // 1.3 w − 0.1 = 1.62
    expect(lowestOn(curveOf(pass, 'W.2.0.0', from, to, 120))?.value).toBeCloseTo(1.72 / 1.3, 6);
    expect(from).toBeLessThan(0.9);
    expect(to).toBeGreaterThan(1.72 / 1.3);
    // Flat: the neuron is off.
    expect(lowestOn(curveOf(pass, 'W.2.0.1', -1, 1, 120))).toBeNull();
  });

  it.each([0, 2, -2, 9, -9, 40, -40])('has the present value in its plot, as near to a class as a sigmoid of %d is', (c) => {
    const pass = passOf({ ...abs, layers: [{ W: [[0]], c: [c], activation: 'sigmoid' }], loss: 'log', y: [1] });
    const [from, to] = interval(pass, 'yhat.0');
    expect(from).toBeLessThanOrEqual(valueOf(pass, 'yhat.0'));
    expect(to).toBeGreaterThanOrEqual(valueOf(pass, 'yhat.0'));
  });

  it('changes by about gradient · ε', () => {
    const { change, predicted } = nudge(passOf(abs), 'W.2.0.0', 0.01);
    expect(predicted).toBeCloseTo(-0.0143, 12);
    // (1.62 − 1.3 · 0.91 + 0.1)² − 0.3025
    expect(change).toBeCloseTo((1.72 - 1.3 * 0.91) ** 2 - 0.3025, 12);
  });

  it('says where a number stands at a kink', () => {
    const pass = passOf({ ...abs, layers: abs.layers.map((layer, k) => (k === 0 ? { ...layer, c: [-1.2, 0.2] } : layer)) });
    expect(valueOf(pass, 'h.1.0')).toBeCloseTo(0, 12);
    expect(check(pass, 'W.1.0.0').kink).toBe(true);
    expect(check(pass, 'W.2.0.0').kink).toBe(false);
    const all = sumUp(checkable(pass).map((id) => check(pass, id)));
    expect(all.atKink).toEqual(['W.1.0.0', 'c.1.0']);
    expect(all.count).toBe(5);
    expect(Math.abs(all.largest.difference)).toBeLessThan(1e-8);
  });

  it('refuses what the loss is no function of', () => {
    expect(() => replace(passOf(abs), 'gradW.1.0.0', 1)).toThrow(RangeError);
  });
});

describe('paths', () => {
  const parameters = (pass: Pass) => pass.plan.steps.filter((step) => step.phase === 'update').flatMap((step) => step.scalars);

  it('add up to the gradient', () => {
    fc.assert(
      fc.property(passes, (pass) => {
        for (const id of some(parameters(pass))) {
          const { paths, count, total, rest } = pathsOf(pass, id);
          if (count > 200) continue;
          expect(rest).toBeNull();
          expect(paths).toHaveLength(count);
          const sum = paths.reduce((all, { product }) => all + product, 0);
          const size = paths.reduce((all, { product }) => Math.max(all, Math.abs(product)), 1);
          expect(Math.abs(sum - slopeOf(pass, id)), id).toBeLessThanOrEqual(1e-9 * size);
          expect(total).toBe(slopeOf(pass, id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('past 200 are the largest, with the total of the rest', () => {
    const all = pathsOf(wide, 'W.6.3.4', 1000);
    expect(all.count).toBe(16 * 16);
    const some = pathsOf(wide, 'W.6.3.4');
    expect(some.paths).toHaveLength(200);
    const sizes = all.paths.map(({ product }) => Math.abs(product)).toSorted((a, b) => b - a);
    expect(Math.min(...some.paths.map(({ product }) => Math.abs(product)))).toBeCloseTo(sizes[199] ?? NaN, 12);
    expect(some.rest?.count).toBe(56);
    expect((some.rest?.total ?? NaN) + some.paths.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(some.total, 9);
    expect(pathsOf(wide, 'W.1.0.0').count).toBe(16 ** 7);
    expect(pathsOf(wide, 'W.1.0.0').paths).toHaveLength(200);
  });

  it('say which neurons they go through', () => {
    const { paths } = pathsOf(passOf(abs), 'W.1.0.0');
    expect(paths).toEqual([{ nodes: ['h.1.0', 'z.1.0', 'h.2.0', 'yhat.0', 'loss.0'], product: expect.closeTo(-1.485, 12) }]);
    expect(() => pathsOf(passOf(abs), 'h.1.0')).toThrow(RangeError);
  });
});

describe('what a number touches', () => {
  it('is all that depends on it, and what a change reaches is what changes', () => {
    fc.assert(
      fc.property(passes, (pass) => {
        for (const id of some(curved(pass).filter((one) => /^[xWc]\./.test(one)))) {
          if (check(pass, id).kink) continue;
          const touched = new Set(touchedBy(pass.plan, id).flat());
          const reached = carried(pass, id);
          const other = replace(pass, id, valueOf(pass, id) + 1e-6).pass;
          for (const of of pass.plan.steps.filter((step) => step.phase === 'forward').flatMap((step) => step.scalars)) {
            const [name = '', ...rest] = of.split('.');
            const [a = 0, b = 0] = rest.map(Number);
            const after = name === 'h' ? other.h[a - 1]?.[b] : name === 'yhat' ? other.z.at(-1)?.[a] : other.z[a]?.[b];
            if (after !== valueOf(pass, of)) expect(touched.has(of) && reached.has(of), `${id} changes ${of}`).toBe(true);
          }
          for (const of of reached) expect(touched.has(of)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stops at a ReLU that is off', () => {
    const pass = passOf(abs);
    expect(touchedBy(pass.plan, 'W.1.1.0')).toEqual([['h.1.1'], ['z.1.1'], ['h.2.0'], ['yhat.0'], ['loss.0', 'totalLoss']]);
    expect([...carried(pass, 'W.1.1.0')]).toEqual(['h.1.1']);
    expect([...carried(pass, 'W.1.0.0')]).toEqual(['h.1.0', 'z.1.0', 'h.2.0', 'yhat.0', 'loss.0', 'totalLoss']);
    expect(carried(pass, 'W.2.0.1').size).toBe(0);
  });
});
