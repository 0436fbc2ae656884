import { describe, expect, it } from 'vitest';
import { readTable } from './readTable.ts';

const dataOf = (text: string, inputs = 2, outputs = 1) => {
  const read = readTable(text, inputs, outputs);
  return read.ok ? read.data : read.sentence;
};
const two = {
  x: [
    [1, 2],
    [-0.5, 4],
  ],
  y: [[3], [5]],
};

describe('a table', () => {
  it('is read with commas, semicolons or tabs, names, quotes, a byte order mark, empty lines and decimal commas', () => {
    for (const text of [
      '1,2,3\n-0.5,4,5',
      'a,b,target\r\n1,2,3\r\n-0.5,4,5\r\n',
      '\uFEFF"a, or not";"b";"y"\n"1,0";2;3\n\n−0,5;4;5\n',
      '1\t2\t3\n-0,5\t4\t5\n\n',
    ])
      expect(dataOf(text), text).toEqual(two);
  });

  it('that does not fit is refused with a sentence', () => {
    expect(dataOf('1,2,3\n4,5')).toBe('Row 2 has 2 columns; 3 were expected, 2 inputs and then 1 target.');
    expect(dataOf('a,b,c\n1,x,3')).toBe('Row 2, column 2 is “x”; a number was expected.');
    expect(dataOf('1,,3')).toBe('Row 1, column 2 is empty; a number was expected.');
    expect(dataOf('a,b,c\n')).toBe('There are no rows of numbers in this.');
    expect(dataOf('')).toBe('There are no rows of numbers in this.');
    expect(dataOf('1,2,3\n'.repeat(10_001))).toBe('There are at most 10,000 observations.');
    expect(dataOf('1'.repeat(10_000_001))).toMatch(/at most 10,000,000 can be read/);
    expect(dataOf('{"format": "backstep"}')).toMatch(/^There are no rows/);
  });
});
