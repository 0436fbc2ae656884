import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { subjectOf } from '../lab/chain.ts';
import { chapterSettings, digitsChoices, type Digits } from '../notation/settings.ts';
import { format, formatFull, formatNumber, formatShape, saidNumber } from './format.ts';
import { parseId, scalarId, block, original } from './ids.ts';
import { announcement, walk } from './step.ts';
import { unicodeOf } from './unicode.ts';

it.each([
  [1.005, '1.00'],
  [-1.43, '−1.43'],
  [-0.001, '0.00'],
  [-0, '0.00'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
  [NaN, 'NaN'],
  [12345.678, '12346'],
  [-2.5e9, '−2.5·10⁹'],
])('%d is written %s', (value, text) => {
  expect(format(value)).toBe(text);
});

it('in full, a number reads back to the same bits', () => {
  for (const value of [0.1 + 0.2, -1e-320, 123456789.123])
    expect(Number(formatFull(value).replace('−', '-').replace('e−', 'e-'))).toBe(value);
});

it('shapes: a tensor’s inner shape stands in brackets', () => {
  expect(formatShape([2, 3])).toBe('2 × 3');
  expect(formatShape([2, 2, 3])).toBe('2 × (2 × 3)');
});

it('ids are read back as they were printed, and junk is refused', () => {
  expect(parseId(scalarId(block('gradW', 2), 0, 11))).toEqual({ name: 'gradW', layer: 2, indices: [0, 11] });
  expect(parseId('totalLoss')).toEqual({ name: 'totalLoss', layer: 0, indices: [] });
  for (const junk of ['', 'W', 'W.1.0', 'W.1.0.0.0', 'W.01.0.0', 'W.1.0.-1', 'toString', '__proto__', 'x.0.0', 'q.1'])
    expect(parseId(junk), junk).toBeNull();
});

it('entries of Jacobians that are other numbers go under one id', () => {
  expect(original('jacHZ.2.0.1', 2)).toBe('W.2.0.1');
  expect(original('jacHW.2.1.1.0', 2)).toBe('z.1.0');
  expect(original('jacHW.1.0.0.3', 2)).toBe('x.3');
  expect(original('jacHW.2.0.1.0', 2)).toBe('jacHW.2.0.1.0');
});

it('symbols in plain text', () => {
  expect(unicodeOf('W.2.0.11', chapterSettings)).toBe('w₀,₁₁⁽²⁾');
  expect(unicodeOf('gradH.1.3', chapterSettings)).toBe('∇h₃⁽¹⁾');
  expect(unicodeOf('learningRate', chapterSettings)).toBe('η');
});

describe('formatNumber', () => {
  it.each([
    [0.05, '0.05'],
    [0.1, '0.10'],
    [0, '0.00'],
    [0.001, '0.001'],
    [0.0125, '0.0125'],
    [0.123456, '0.1235'],
    [0.0001, '1.0·10⁻⁴'],
    [1.5, '1.50'],
  ])('a learning rate of %s reads %s', (value, text) => expect(formatNumber('learningRate', value)).toBe(text));

  it('any other number has its fixed decimals', () => expect(formatNumber('W.1.0.0', 0.001)).toBe('0.00'));
});

describe('as people want numbers shown', () => {
  const showing = (digits: Digits, fractions = false) => ({ digits, fractions });

  it.each(digitsChoices)('with %i decimals, a loss with two more up to six; whole numbers by rule stay whole', (digits) => {
    expect(formatNumber('h.1.0', -Math.PI, 2, showing(digits))).toBe(`−${Math.PI.toFixed(digits)}`);
    expect(formatNumber('loss.0', Math.PI, 4, showing(digits))).toBe(Math.PI.toFixed(Math.min(digits + 2, 6)));
    expect(formatNumber('jacZH.1.0.0', 1, 0, showing(digits))).toBe('1');
  });

  it('a learning rate keeps the digits that count', () => {
    expect([0, 2, 6].map((digits) => formatNumber('learningRate', 0.001, 2, showing(digits as Digits)))).toEqual([
      '0.001',
      '0.001',
      '0.001000',
    ]);
  });

  it('as fractions where they are such, with the real minus; anything else in decimals', () => {
    const texts = [-1.5, 0.75, 2, -0, 1.43, 1.1, NaN, -Infinity].map((value) => formatNumber('h.1.0', value, 2, showing(2, true)));
    expect(texts).toEqual(['−3/2', '3/4', '2', '0', '1.43', '11/10', 'NaN', '−∞']);
    expect(saidNumber('−3/2')).toBe('−3 over 2');
  });

  it('sentences follow, and say fractions as words', () => {
    const settings = { ...chapterSettings, fractions: true };
    const [step] = walk(subjectOf(absUntrained), 'matrix', undefined, settings);
    const said = step ? announcement(step) : '';
    expect(said).toContain('13 over 10');
    expect(said).not.toMatch(/\d\/\d/);
  });
});
