import { describe, expect, it } from 'vitest';
import { backward } from '../../core/backward.ts';
import { descend } from '../../core/descent.ts';
import { forward, lossOf } from '../../core/forward.ts';
import { widths, type Network } from '../../core/network.ts';
import type { BackstepDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { parseDocument, readDocument } from '../schema.ts';
import { writeDocument } from '../write.ts';
import { absByHand } from './abs-by-hand.ts';
import { absUntrained } from './abs-untrained.ts';
import { examples } from './index.ts';
import { overview4332 } from './overview-4332.ts';
import { seededDocument } from './seeded.ts';

function passOf(document: BackstepDocument, network: Network = document) {
  const y = document.data.y[document.observation] ?? [];
  const pass = forward(network, document.data.x[document.observation] ?? []);
  return { ...pass, ...lossOf(network, pass, y), ...backward(network, pass, y) };
}

describe.each(examples)('example $key', ({ document, look }) => {
  it('is a document that the lab would open, and comes back from a file', () => {
    expect(parseDocument(document)).toEqual({ ok: true, document });
    expect(readDocument(writeDocument(document))).toEqual({ ok: true, document });
  });
  it('says what to look for', () => {
    expect(look).toMatch(/^[A-Z].*\.$/);
  });
});

// The others are there for what they cannot learn, or not by one observation: lessons.test.ts.
const learning = new Set(['absUntrained', 'absByHand', 'overview4332', 'logLoss']);
describe.each(examples.filter(({ key }) => learning.has(key)))('example $key', ({ document }) => {
  it('has gradients to see, and learns from its observation', () => {
    const before = passOf(document);
    expect(before.gradW.map((W) => W.flat().some((entry) => Math.abs(entry) > 0.1))).not.toContain(false);
    let network: Network = document;
    for (let step = 0; step < 10; step += 1) {
      const { gradW, gradC, totalLoss } = passOf(document, network);
      network = descend(network, gradW, gradC, document.learningRate);
      expect(passOf(document, network).totalLoss).toBeLessThan(totalLoss);
    }
  });
});

it('the page opens on the first; every example has its own key and title', () => {
  expect(examples[0]?.document).toBe(absUntrained);
  expect(examples.length).toBeGreaterThanOrEqual(10);
  expect(new Set(examples.map(({ document }) => document.title)).size).toBe(examples.length);
  expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length);
});

describe('the |x| examples', () => {
  const { x, y } = absUntrained.data;
  it('open with one channel live, one shut, and these numbers', () => {
    const { h, z, totalLoss, gradH } = passOf(absUntrained);
    expect([x[0], y[0]]).toEqual([[1.5], [1.62]]);
    expect(h[0]?.[0]).toBeCloseTo(1.3, 12);
    expect(h[0]?.[1]).toBeCloseTo(-0.55, 12);
    expect(z[1]?.[1]).toBe(0);
    expect(z[2]?.[0]).toBeCloseTo(1.07, 12);
    expect(totalLoss).toBeCloseTo(0.3025, 12);
    expect(gradH[1]?.[0]).toBeCloseTo(-1.1, 12);
  });
  it('are |x| exactly by the chapter’s parameters', () => {
    for (const [input = NaN] of x) expect(forward(absByHand, [input]).z[2]).toEqual([Math.abs(input)]);
  });
  it('share 100 points scattered about |x| as they should be, short enough to type', () => {
    expect(absByHand.data).toBe(absUntrained.data);
    const noise = y.map(([target = NaN], n) => target - Math.abs(x[n]?.[0] ?? NaN));
    const spread = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    expect(x).toHaveLength(100);
    expect(spread(noise)).toBeGreaterThan(0.4);
    expect(spread(noise)).toBeLessThan(0.6);
    expect(spread(x.flat())).toBeGreaterThan(0.8);
    expect(spread(x.flat())).toBeLessThan(1.2);
    for (const value of [...x, ...y].flat()) expect(String(value)).toMatch(/^-?\d(\.\d{1,2})?$/);
  });
});

it('the overview is the chapter’s 4-3-3-2, with some ReLUs off and some on in each hidden layer', () => {
  expect(widths(overview4332)).toEqual([4, 3, 3, 2]);
  const { z } = passOf(overview4332);
  for (const hidden of z.slice(1, -1)) {
    expect(hidden.some((value) => value > 0)).toBe(true);
    expect(hidden.some((value) => value === 0)).toBe(true);
  }
});

describe('a seeded document', () => {
  const largest = { title: 'Largest', widths: Array.from({ length: limits.layers + 1 }, () => limits.width), observations: 50, seed: 11 };
  it('is the same for the same seed only', () => {
    const recipe = { ...largest, hidden: 'relu', loss: 'rss' } as const;
    expect(seededDocument(recipe)).toEqual(seededDocument(recipe));
    expect(seededDocument({ ...recipe, seed: 12 })).not.toEqual(seededDocument(recipe));
  });
  it.each([
    ['relu', 'rss'],
    ['sigmoid', 'rss'],
    ['linear', 'rss'],
    ['relu', 'log'],
    ['sigmoid', 'log'],
    ['linear', 'log'],
  ] as const)('of the largest size, %s and %s, opens and has gradients that neither vanish nor explode', (hidden, loss) => {
    const document = seededDocument({ ...largest, hidden, loss });
    expect(parseDocument(document)).toEqual({ ok: true, document });
    for (const gradients of passOf(document).gradW) {
      const steepest = Math.max(...gradients.flat().map(Math.abs));
      expect(steepest).toBeGreaterThan(1e-7);
      expect(steepest).toBeLessThan(1e3);
    }
  });
});
