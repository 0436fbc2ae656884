import type { Decimal } from '../../table/number.ts';
import type { Separator } from '../../table/rows.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const both = (inputs: number, outputs: number, out: string) => `${count(inputs, 'input')} and ${count(outputs, out)}`;

/** Words of data from a table: a CSV, or cells copied from a spreadsheet. */
export const csvWords = {
  title: 'Data from a table',
  close: 'Close without changing the data',
  pasted: 'Pasted text',
  drop: 'Drop a table to read it',
  found: (rows: number, columns: number) => `${count(rows, 'row')} of ${count(columns, 'column')}.`,
  waiting: 'Paste cells from a spreadsheet or the text of a CSV, choose a file, or drop one here.',
  field: 'Rows',
  read: 'Read these rows',
  choose: 'Choose a file…',
  unnamed: (column: number) => `Column ${column}`,

  /** How the table is written. */
  separator: 'Columns parted by',
  separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', ' ': 'blanks' } satisfies Record<Separator, string>,
  decimal: 'Decimals',
  decimals: { '.': 'point, 0.5', ',': 'comma, 0,5' } satisfies Record<Decimal, string>,
  named: 'The first row holds names',

  columns: 'Columns',
  heads: { name: 'Column', role: 'Use as', values: 'Values', mean: 'Mean', deviation: 'Deviation' },
  role: (name: string) => `Use ${name} as`,
  roles: { input: 'Input', target: 'Target', out: 'Left out' },
  coding: (name: string) => `What ${name} becomes`,
  codings: { number: 'Numbers', classes: 'Classes' },
  /** What the classes of a column become. */
  classes: (values: readonly string[]) =>
    values.length <= 2 ? values.map((value, k) => `${value} → ${k}`).join(', ') : `0 or 1 for each of ${values.join(', ')}`,
  words: 'Text, too varied for classes',
  constant: 'The same in every row',
  counts: 'Counts the rows',

  standardise: { input: 'Standardise the inputs', target: 'Standardise the targets' },
  standardiseNote: 'Each number minus its column’s mean, divided by its deviation.',
  deviation: 'Deviation',
  deviations: { population: 'of a population, ÷ N', sample: 'of a sample, ÷ (N − 1)' },

  flaw: (column: string | null, text: string, line: number) =>
    column === null
      ? `line ${line} has ${text} cells, more than there are columns`
      : `line ${line}, ${column} ${text === '' ? 'is empty' : `is “${text}”`}`,
  flaws: (flaws: readonly string[], all: number) =>
    `${count(all, 'row')} cannot be used: ${flaws.join('; ')}${all > flaws.length ? '; and so on' : ''}.`,
  allLines: 'All their lines',
  leaveOut: (rows: number) => (rows === 1 ? 'Leave this row out' : `Leave these ${rows.toLocaleString('en')} rows out`),

  fit: (widths: readonly number[], inputs: number, outputs: number) =>
    `Make the network ${widths.join('-')}, for ${both(inputs, outputs, 'target')}`,
  fitNote: 'Weights between neurons that stay are kept; new ones are drawn small.',
  losses: {
    log: 'Log loss with a sigmoid at the end, as classes ask for',
    rss: 'Squared loss with a linear output, since the log loss needs targets from 0 to 1',
  },

  preview: 'The first rows, as the network gets them',
  line: 'Line',
  put: (rows: number) => `Put ${count(rows, 'row')} in`,
  cancel: 'Cancel',

  noInput: () => 'Choose a column as an input.',
  noTarget: () => 'Choose a column as a target.',
  noRows: () => 'There are no rows of numbers in this.',
  tooMany: (rows: number, limit: number) => `There are at most ${limit.toLocaleString('en')} observations; this has ${count(rows, 'row')}.`,
  flawed: (rows: number) =>
    rows === 1
      ? 'One row has a gap or text where a number is needed: leave the row out, or its column.'
      : `${rows.toLocaleString('en')} rows have gaps or text where numbers are needed: leave the rows out, or a column.`,
  unfit: (inputs: number, outputs: number, found: number, targets: number) =>
    `The network has ${both(inputs, outputs, 'output')}, these columns give ${both(found, targets, 'target')}: let it be fitted, or choose other columns.`,
  noClipboard: () => 'The clipboard cannot be read here: paste with the keyboard or the menu of the field.',
  said: (rows: number, widths: readonly number[]) => `${count(rows, 'observation')} now. The network is ${widths.join('-')}.`,
} as const;
