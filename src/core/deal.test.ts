import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descend } from './descent.ts';
import { batches, split, updatesAnEpoch } from './deal.ts';
import { chapterRegime, type Regime } from './regime.ts';

const regimes: fc.Arbitrary<Regime> = fc.record({
  size: fc.option(fc.integer({ min: 1, max: 40 })),
  seed: fc.nat(),
  heldOut: fc.double({ min: 0, max: 0.5, noNaN: true }),
  frozen: fc.constant([]),
});
const counts = fc.integer({ min: 1, max: 60 });
const rising = (list: readonly number[]) => list.every((n, k) => k === 0 || n > (list[k - 1] ?? n));

describe('a split', () => {
  it('puts every observation on one side, at least one of them on the side that is trained on', () => {
    fc.assert(
      fc.property(counts, regimes, (count, regime) => {
        const { training, heldOut } = split(count, regime);
        expect([...training, ...heldOut].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
        expect(heldOut.length).toBe(Math.min(Math.round(regime.heldOut * count), count - 1));
        expect(rising(training) && rising(heldOut)).toBe(true);
      }),
    );
  });
});

describe('batches', () => {
  it('deal out everybody who is trained on once an epoch, as many at a time as was said, what is left last', () => {
    fc.assert(
      fc.property(counts, regimes, fc.nat(20), (count, regime, epoch) => {
        const parts = split(count, regime);
        const at = batches(parts, regime);
        const each = updatesAnEpoch(parts.training.length, regime.size);
        const dealt = Array.from({ length: each }, (_, b) => at(epoch * each + b));
        expect(dealt.flat().toSorted((a, b) => a - b)).toEqual(parts.training);
        expect(dealt.every(rising)).toBe(true);
        dealt.slice(0, -1).forEach((batch) => expect(batch).toHaveLength(regime.size ?? parts.training.length));
      }),
    );
  });

  it('follow from the seed, the size and the number of the update alone, in whatever order one asks', () => {
    fc.assert(
      fc.property(counts, regimes, fc.array(fc.nat(500), { minLength: 1 }), (count, regime, asked) => {
        const parts = split(count, regime);
        const at = batches(parts, regime);
        asked.forEach((k) => expect(at(k)).toEqual(batches(parts, { ...regime, frozen: ['W.1.0.0'] })(k)));
      }),
    );
  });

  it('come in another order in each epoch, and with another seed', () => {
    const orderOf = (seed: number, epoch: number) => {
      const at = batches(split(20, chapterRegime), { ...chapterRegime, size: 1, seed });
      return Array.from({ length: 20 }, (_, b) => at(epoch * 20 + b)[0]).join(' ');
    };
    const orders = [1, 2, 3].flatMap((seed) => [0, 1, 2].map((epoch) => orderOf(seed, epoch)));
    expect(new Set(orders).size).toBe(9);
  });
});

describe('an update', () => {
  it('leaves frozen parameters as they are, bit for bit, and moves the others', () => {
    const network = { layers: [{ W: [[0.1, 0.2]], c: [0.3], activation: 'linear' as const }], loss: 'rss' as const };
    const [after] = descend(network, [[[1, 1]]], [[1]], 0.1, new Set(['W.1.0.1', 'c.1.0'])).layers;
    expect(after?.W).toEqual([[0.1 - 0.1 * 1, 0.2]]);
    expect(after?.c).toEqual([0.3]);
  });
});
