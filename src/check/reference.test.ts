import { describe, expect, it } from 'vitest';
import text from '../core/fixtures/passes.json?raw';
import { casesIn } from './cases.ts';
import { compareBatch, compareDescent, compareObservations, compareTraining } from './reference.ts';
import { Tally } from './tally.ts';

const cases = casesIn(text);

// How many numbers each part compares, so that an emptied fixture or a skipped name cannot pass.
const parts = [
  { name: 'every number of every observation', compare: compareObservations, total: 16_884 },
  { name: 'the batch form', compare: compareBatch, total: 11_031 },
  { name: 'gradient descent', compare: compareDescent, total: 6_321 },
  { name: 'training in buffers', compare: compareTraining, total: 6_321 },
];

describe.each(parts)('agrees with the reference: $name', ({ compare, total }) => {
  const counts = new Map<number, number>();
  it.each(cases.map((example, index) => ({ index, title: example.document.title, example })))('$index $title', ({ index, example }) => {
    const tally = new Tally(1e-9);
    compare(example, tally);
    const { first, numbers } = tally.result();
    expect(first).toEqual([]);
    expect(numbers).toBeGreaterThan(0);
    counts.set(index, numbers);
  });
  it('compared all there is', () => {
    expect(counts.size).toBe(cases.length);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});
