import { describe, expect, it } from 'vitest';
import text from '../core/fixtures/passes.json?raw';
import { typescriptEngine } from '../engine/typescript.ts';
import { casesIn } from './cases.ts';
import { compareMade, type Make } from './engines.ts';
import { partNames, type PartName } from './names.ts';
import { partsOf, run } from './parts.ts';
import { compareObservations } from './reference.ts';
import { Tally } from './tally.ts';

const cases = casesIn(text);
const parts = partsOf(cases);

// How many numbers each compares, and how many it leaves out: nothing is passed over unseen.
const counts: Record<PartName, readonly [numbers: number, leftOut: number]> = {
  passes: [16_884, 14],
  batch: [11_031, 14],
  descent: [6321, 0],
  training: [6321, 0],
  slopes: [6917, 40],
  explanations: [61_425, 0],
  typescript: [7982, 0],
  simd: [7982, 0],
};

describe('the self-check', () => {
  it('has every part, in order', () => expect(parts.map(({ name }) => name)).toEqual(partNames));

  it.each(parts.map((part) => ({ name: part.name, part })))('$name: nothing is further apart than allowed', ({ name, part }) => {
    const told: number[] = [];
    const { numbers, leftOut, first, largest } = run(part, (done) => told.push(done));
    expect(first).toEqual([]);
    expect([numbers, leftOut]).toEqual(counts[name]);
    expect(largest?.size ?? 0).toBeLessThanOrEqual(part.tolerance);
    expect(told).toEqual([...part.steps.keys()]);
  });
});

/** The reference as text, with one number of one case changed. */
const doctored = (change: (numbers: { h: number[][]; gradW: number[][][] }) => void) => {
  const all = JSON.parse(text) as { cases: { expected: { observations: { h: number[][]; gradW: number[][][] }[] } }[] };
  const numbers = all.cases[4]?.expected.observations[0];
  if (!numbers) throw new Error('The reference has a case 4.');
  change(numbers);
  return casesIn(JSON.stringify(all));
};
const passesOf = (text4: ReturnType<typeof doctored>) => {
  const part = partsOf(text4).find(({ name }) => name === 'passes');
  if (!part) throw new Error('There is a part for passes.');
  return run(part, () => undefined);
};

describe('a mistake shows', () => {
  it('in one digit of the reference, with its place and both numbers', () => {
    const result = passesOf(
      doctored(({ gradW }) => {
        const row = gradW[1]?.[2];
        if (row) row[3] = (row[3] ?? NaN) + 1e-7;
      }),
    );
    expect(result.wrong).toBe(1);
    expect(result.first).toEqual([result.largest]);
    expect(result.largest?.place).toEqual({ network: 'case 4 (plain)', observation: 0, id: 'gradW.2.2.3' });
    expect(result.largest?.size).toBeGreaterThan(1e-9);
  });

  it('where a number is missing, or one too many', () => {
    const more = passesOf(doctored(({ h }) => h[0]?.push(0)));
    expect(more.wrong).toBe(6);
    expect(more.largest).toMatchObject({ place: { id: 'h.1.0' }, size: NaN });
  });

  it('of an engine, in the derivative that it has wrong', () => {
    const wrong: Make = (...data) => {
      const engine = typescriptEngine(...data);
      return {
        ...engine,
        gradient: (theta, gradient, ...rest) => {
          const loss = engine.gradient(theta, gradient, ...rest);
          gradient[11] = (gradient[11] ?? NaN) + 1e-9;
          return loss;
        },
      };
    };
    const [, , , , example] = cases;
    if (!example) throw new Error('The reference has a case 4.');
    const tally = new Tally(1e-12);
    compareMade(wrong, example.document, tally);
    expect(tally.result().wrong).toBe(2);
    // 3-5-3: the twelfth weight of layer 1 is w_3,2.
    expect(tally.result().first.map(({ place }) => place.id)).toEqual(['gradWBatch.1.3.2', 'gradWBatch.1.3.2']);
  });
});

describe('a tally', () => {
  it('keeps the largest difference; what is no number is larger than any', () => {
    const tally = new Tally(0.1);
    const note = (id: string, found: number, expected: number) => tally.note(() => ({ network: 'n', id }), found, expected);
    note('same', 1, 1);
    expect(tally.result()).toMatchObject({ numbers: 1, largest: null, wrong: 0 });
    note('near', 1.05, 1);
    note('nearer', 1.01, 1);
    expect(tally.result()).toMatchObject({ numbers: 3, largest: { place: { id: 'near' } }, wrong: 0 });
    note('lost', NaN, 1);
    note('far', 9, 1);
    expect(tally.result()).toMatchObject({ numbers: 5, largest: { place: { id: 'lost' }, size: NaN }, wrong: 2 });
    for (let k = 0; k < 9; k++) note('more', 2, 1);
    expect(tally.result().wrong).toBe(11);
    expect(tally.result().first).toHaveLength(5);
  });

  it('measures large numbers in parts of themselves, small ones in parts of 1', () => {
    const tally = new Tally(1e-9);
    const [example] = cases;
    if (!example) throw new Error('The reference has cases.');
    compareObservations({ ...example, document: { ...example.document, data: { ...example.document.data, y: [[1, 0, 0, 1]] } } }, tally);
    expect(tally.result().wrong).toBeGreaterThan(5);
    const large = new Tally(1e-9);
    large.note(() => ({ network: 'n', id: 'x.0' }), 1e12 + 1, 1e12);
    expect(large.result().wrong).toBe(0);
  });
});
