import { expect, test } from 'vitest';
import text from '../core/fixtures/passes.json?raw';
import { plain } from '../notation/rich.ts';
import { passOf } from './pass.ts';
import { whyOf } from './why.ts';
import { abs } from './fixtures/abs.ts';
import type { Subject } from './subject.ts';

const moment = { iteration: 0, inherited: false };
const ask = (subject: Subject, id: string, { updated = false, before = false } = {}) =>
  whyOf(passOf(subject), moment, { id, before }, updated);

test('a gradient is its two factors, with the steps they come from', () => {
  const why = ask(abs, 'gradW.2.0.0');
  expect(why.value).toBeCloseTo(-1.43, 12);
  expect(why.terms).toHaveLength(1);
  expect(why.terms[0]?.operands.map(({ id, origin }) => [id, origin.kind === 'step' ? origin.step : null])).toEqual([
    ['gradH.2.0', 7],
    ['z.1.0', 2],
  ]);
  expect(plain(why.sentence)).toBe('gradient of w 0 0 of layer 2 is gradient of h 0 of layer 2 times z 0 of layer 1.');
});

test('a sum shows every term, zero ones too, and they add up', () => {
  const why = ask(abs, 'h.2.0');
  expect(why.sum).toBe(true);
  expect(why.terms.map(({ value }) => value)).toEqual([expect.closeTo(1.17, 12), 0, -0.1]);
  expect(why.terms.reduce((total, { value }) => total + value, 0)).toBeCloseTo(why.value, 12);
});

test('an updated parameter is what it was minus a product; asked before, it is given', () => {
  const after = ask(abs, 'W.2.0.0', { updated: true });
  expect(after.terms.map(({ minus, value }) => [minus, value])).toEqual([
    [false, 0.9],
    [true, expect.closeTo(-0.0715, 12)],
  ]);
  expect(after.terms[0]?.operands[0]).toMatchObject({ id: 'W.2.0.0', before: true, value: 0.9 });
  const before = ask(abs, 'W.2.0.0', { updated: true, before: true });
  expect(before).toMatchObject({ expression: null, value: 0.9, origin: { kind: 'given' } });
});

test('what rests on a convention says which', () => {
  const kink: Subject = { ...abs, layers: abs.layers.map((layer, k) => (k === 0 ? { ...layer, W: [[0], [0]], c: [0, 1] } : layer)) };
  expect(ask(kink, 'jacZH.1.0.0').notes.map(plain).join()).toContain('By convention it counts as 0.');
  expect(ask(kink, 'jacZH.1.1.1').notes).toEqual([]);
  expect(ask(abs, 'gradH.1.1').notes).toEqual([]);
  const saturated: Subject = {
    layers: [{ W: [[100]], c: [0], activation: 'sigmoid' }],
    loss: 'log',
    x: [10],
    y: [0],
    learningRate: 0.05,
  };
  for (const id of ['loss.0', 'gradYhat.0', 'gradH.1.0']) expect(ask(saturated, id).notes).toHaveLength(1);
  expect(ask(saturated, 'loss.0').value).toBe(1000);
});

test('every number of every reference case has an answer whose terms give it back', () => {
  const { cases } = JSON.parse(text) as {
    cases: {
      document: {
        layers: Subject['layers'];
        loss: Subject['loss'];
        data: { x: number[][]; y: number[][] };
        observation?: number;
        learningRate?: number;
      };
    }[];
  };
  let answered = 0;
  for (const { document } of cases) {
    const n = document.observation ?? 0;
    const subject: Subject = {
      layers: document.layers,
      loss: document.loss,
      x: document.data.x[n] ?? [],
      y: document.data.y[n] ?? [],
      learningRate: document.learningRate ?? 0.01,
    };
    const pass = passOf(subject);
    for (const { scalars, phase } of pass.plan.steps)
      for (const id of scalars) {
        const why = whyOf(pass, moment, { id, before: false }, phase === 'update');
        const total = why.terms.reduce((sum, { value, minus }) => (minus ? sum - value : sum + value), 0);
        if (!Number.isFinite(why.value) || !Number.isFinite(total)) continue;
        expect(Math.abs(total - why.value), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(why.value)));
        expect(plain(why.sentence)).toMatch(/^[a-z].* is .*\.$/);
        answered++;
      }
  }
  expect(answered).toBeGreaterThan(4000);
});
