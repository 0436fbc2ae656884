import { expect, it } from 'vitest';
import { parseNumber, splitBlock } from './parseNumber.ts';

it.each([
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['−2', -2],
  [' .5 ', 0.5],
  ['1e-3', 0.001],
  ['+7', 7],
  ['-0', -0],
])('%s is a number', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

it.each(['', 'abc', '1.2.3', '1,2,3', '1e999', 'NaN', 'Infinity', '0x10', '--1', '１２', '1 abc'])('%s is none', (text) => {
  expect(parseNumber(text)).toBeNull();
});

it.each([
  [
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1,5;2,5\n3;4',
    [
      ['1,5', '2,5'],
      ['3', '4'],
    ],
  ],
  ['0.5,1.5', [['0.5', '1.5']]],
  ['1, 2, 3', [['1', '2', '3']]],
  ['1 2', [['1', '2']]],
  ['1,5', [['1,5']]],
  ['7\r\n8\r\n', [['7'], ['8']]],
])('%j is split into cells', (text, cells) => {
  expect(splitBlock(text)).toEqual(cells);
});
