import { expect, it } from 'vitest';
import { readNumber, readShape, readSign } from './reading.ts';

it.each([
  ['-0.75', -0.75],
  ['−0,75', -0.75],
  ['−3/4', -0.75],
  ['3 / -4', -0.75],
  ['1,5/2', 0.75],
  ['= 0.5', 0.5],
  ['≈ .5', 0.5],
  ['1e-3', 0.001],
  ['1·10⁻³', 0.001],
  ['2.5 x 10^2', 250],
  ['−1.2·10⁶', -1.2e6],
])('%s is a number', (text, value) => {
  expect(readNumber(text)).toBeCloseTo(value, 12);
});

it.each(['', 'x', '1/0', '1/2/3', '/', '2×3', '1 of 2', 'NaN', '10²³⁴⁵'])('%s is none', (text) => {
  expect(readNumber(text)).toBeNull();
});

it.each([
  ['Positive', 'positive'],
  ['+', 'positive'],
  ['−', 'negative'],
  ['neg', 'negative'],
  ['0', 'zero'],
  ['-1/2', 'negative'],
  ['zero', 'zero'],
  ['perhaps', null],
])('%s is the sign %s', (text, sign) => {
  expect(readSign(text)).toBe(sign);
});

it.each([
  ['2x3', [2, 3]],
  ['2 × 3', [2, 3]],
  ['(2,3)', [2, 3]],
  ['[2, 3]', [2, 3]],
  ['2 by 3', [2, 3]],
  ['2 3', [2, 3]],
  ['(3,)', [3, 1]],
  ['3', [3, 1]],
  ['2 × (2 × 3)', [2, 2, 3]],
])('%s is a shape', (text, shape) => {
  expect(readShape(text)).toEqual(shape);
});

it.each(['', 'two by three', '2.5 × 3', '2 × 3 × 4 × 5', '-2 × 3', '×'])('%s is none', (text) => {
  expect(readShape(text)).toBeNull();
});
