import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../check/cases.ts';
import { compareExplanations, explainAll } from '../check/explanations.ts';
import { Tally } from '../check/tally.ts';
import { problems } from '../core/arbitraries.ts';
import text from '../core/fixtures/passes.json?raw';

describe('every number is what its explanation gives', () => {
  it('in every reference case', () => {
    const tally = new Tally(1e-9);
    for (const example of casesIn(text)) compareExplanations(example, tally);
    expect(tally.result().first).toEqual([]);
    expect(tally.result().numbers).toBeGreaterThan(20_000);
  });

  it('in random networks', () => {
    fc.assert(
      fc.property(problems, ({ network, x, y }) => {
        const tally = new Tally(1e-9);
        explainAll({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.1 }, tally, { network: 'random' });
        expect(tally.result().first).toEqual([]);
        expect(tally.result().numbers).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
