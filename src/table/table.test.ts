import * as fc from 'fast-check';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { guessChoice, type Choice } from './choice.ts';
import { columnsOf } from './columns.ts';
import { take } from './data.ts';
import { guessDialect } from './dialect.ts';
import { numberReader } from './number.ts';
import { readTable, type Dialect } from './rows.ts';

const unnamed = (j: number) => `column ${j}`;
const read = (text: string, dialect: Dialect = guessDialect(text)) => {
  const table = readTable(text, dialect, unnamed);
  return { table, columns: columnsOf(table, dialect.decimal), dialect };
};
const taken = (text: string, inputs = 2, outputs = 1, change: (choice: Choice) => Choice = (choice) => choice) => {
  const { table, columns } = read(text);
  return take(table, columns, change(guessChoice(columns, inputs, outputs)));
};
const two = {
  x: [
    [1, 2],
    [-0.5, 4],
  ],
  y: [[3], [5]],
};

describe('how a table is written', () => {
  it('is recognised: commas, semicolons, tabs or blanks; decimal commas; names, quotes, a byte order mark, empty lines', () => {
    for (const text of [
      '1,2,3\n-0.5,4,5',
      'a,b,target\r\n1,2,3\r\n-0.5,4,5\r\n',
      '\uFEFF"a, or not";"b";"y"\n"1,0";2;3\n\n−0,5;4;5\n',
      '1\t2\t3\n-0,5\t4\t5\n\n',
      'a\tb\ty\r1\t2\t3\r-0.5\t4\t5',
      '  1.0   2 3\n -0.5 4   5\n',
    ])
      expect(taken(text).data, text).toEqual(two);
  });

  it('gives a thousand its meaning: a group of digits, or decimals', () => {
    expect(guessDialect('a;b\n1.234,5;2\n').decimal).toBe(',');
    expect(guessDialect('a;b\n0,125;1\n').decimal).toBe(',');
    expect(guessDialect('a,b\n"1,234",2.5\n').decimal).toBe('.');
    expect(guessDialect('a,b\n"8,175,133",2\n').decimal).toBe('.');
    const [points, commas] = [numberReader('.'), numberReader(',')];
    expect([points('1,234.5'), points('1.234'), points('1 234 567'), points('−.5e-3')]).toEqual([1234.5, 1.234, 1234567, -0.0005]);
    expect([commas('1.234,5'), commas('1.234'), commas('−,5'), commas("1'000")]).toEqual([1234.5, 1234, -0.5, 1000]);
    for (const text of ['', '1 2', '1,2', '12,34', '1,2345.6', '1e999', 'Infinity', 'NaN', '0x1', '--1', '1.2.3'])
      expect(points(text), text).toBeNull();
    expect(points('-0')).toBe(0);
    expect(Object.is(points('-0'), 0)).toBe(true);
  });

  it('takes any table back that d3 writes', () => {
    const cell = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const, '\t' as const), fc.boolean(), (numbers, separator, comma) => {
        const dialect: Dialect = { separator, decimal: comma ? ',' : '.', named: true };
        const written = numbers.map((row) => row.map((value) => (comma ? String(value).replace('.', ',') : String(value))));
        const text = dsvFormat(separator).formatRows([['a', 'b', 'the "y",\nor; so'], ...written]);
        const { table, columns } = read(text, dialect);
        expect(columns.map(({ numbers: column }) => column)).toEqual([0, 1, 2].map((j) => numbers.map((row) => row[j])));
        expect(table.rows.map(({ line }) => line)).toEqual(numbers.map((_, n) => n + 3));
      }),
    );
  });
});

describe('columns', () => {
  it('are guessed: what is to be predicted, what it is predicted from, and what says nothing', () => {
    const guess = (text: string, inputs = 1, outputs = 1) => guessChoice(read(text).columns, inputs, outputs).roles.join(' ');
    expect(guess('a,b,c\n1.5,2,3\n2.5,1,3.5\n')).toBe('input input target');
    expect(guess('a,b,c\n1.5,2,3\n2.5,1,3.5\n', 1, 2)).toBe('input target target');
    expect(guess('species,long,wide\ncat,2.5,1\ndog,1,3.5\n')).toBe('target input input');
    expect(guess('long,wide,kind\n2.5,1,cat\n1,3.5,dog\n')).toBe('input input target');
    expect(guess('klasse;lang;breit\nKatze;2,5;1\nHund;1;3,5\n')).toBe('target input input');
    expect(guess('y,a,b\n0,2.5,1\n1,1,3.5\n')).toBe('target input input');
    expect(guess('id,a,same,b\n1,2.5,7,1\n2,1,7,3.5\n3,1,7,2\n')).toBe('out input out target');
    expect(guess('x,y\n1,1\n2,4\n3,9\n')).toBe('input target');
    const names = Array.from({ length: 20 }, (_, n) => `name${n},${n * n},${n}.5`).join('\n');
    expect(guess(`name,a,b\n${names}`)).toBe('out input target');
    const wide = Array.from({ length: 20 }, (_, j) => `c${j}`).join(',');
    const rows = [1, 2].map((n) => Array.from({ length: 20 }, (_, j) => j * n + 0.5).join(',')).join('\n');
    expect(
      guess(`${wide}\n${rows}`)
        .split(' ')
        .filter((role) => role === 'input'),
    ).toHaveLength(16);
  });

  it('of classes become 0 and 1, or a column each, numbers of classes too', () => {
    const binary = taken('a,kind\n1.5,no\n2,yes\n3,no\n', 1);
    expect(binary.data).toEqual({ x: [[1.5], [2], [3]], y: [[0], [1], [0]] });
    const three = taken('kind,a\nfox,1.5\ncat,2\ndog,3.5\ncat,1\n', 1);
    expect(three.names.y).toEqual(['kind: cat', 'kind: dog', 'kind: fox']);
    expect(three.data.y).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    const numbers = taken('a,y\n1.5,10\n2,9\n3,10.0\n', 1, 1, (choice) => ({ ...choice, codings: ['number', 'classes'] }));
    expect(numbers.data.y).toEqual([[1], [0], [1]]);
  });

  it('are standardised by the mean and the deviation of the rows in use, of a population or of a sample', () => {
    const text = 'a,same,y\n1.5,7,1\n2,7,0\nlost,7,1\n4,7,2\n';
    const { columns } = read(text);
    const [values, mean] = [[1.5, 2, 4], 2.5];
    for (const deviation of ['population', 'sample'] as const) {
      const { moments, data } = take(read(text).table, columns, {
        roles: ['input', 'input', 'target'],
        codings: ['number', 'number', 'number'],
        standardise: { input: true, target: false },
        deviation,
      });
      const sigma = Math.sqrt((1 + 0.25 + 2.25) / (deviation === 'sample' ? 2 : 3));
      expect(moments[0]).toEqual({ mean, deviation: expect.closeTo(sigma, 12) });
      data.x.forEach(([a = NaN, same], n) => {
        expect(a).toBeCloseTo(((values[n] ?? 0) - mean) / sigma, 12);
        expect(same).toBe(0);
      });
      expect(data.y).toEqual([[1], [0], [2]]);
    }
  });

  it('with gaps or text where a number is needed name the lines, quoted breaks and empty lines counted, and only where they are used', () => {
    const text = 'note,a,y\n"two\nlines",1,2\n\nx,n/a,3\ny,4,five\nNA,5,6,7\nz,6\nlast,7,8\n';
    const lost = taken(text, 1);
    expect(lost.flaws).toEqual([
      { line: 5, column: 'a', text: 'n/a' },
      { line: 6, column: 'y', text: 'five' },
      { line: 7, column: null, text: '4' },
      { line: 8, column: 'y', text: '' },
    ]);
    expect(lost.data).toEqual({ x: [[1], [7]], y: [[2], [8]] });
    expect(lost.lines).toEqual([2, 9]);
  });
});

it('a column with a gap or a word in it does not count the rows', () => {
  const counts = (text: string) => read(text).columns.map((column) => column.counts);
  expect(counts('n,y\n1,2\n2,2\n3,5\n')).toEqual([true, false]);
  expect(counts('n,y\n1,2\n2,2\n3,5\nfoo,1\n')).toEqual([false, false]);
  expect(counts('n,y\n1,2\n2,2\n,5\n3,1\n')).toEqual([false, false]);
});
