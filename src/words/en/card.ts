import { formatShape } from '../../walk/format.ts';

/** Words on the step card. */
export const cardWords = {
  stepOf: (number: number, of: number) => `step ${number} of ${of}`,
  stepsOf: (first: number, last: number, of: number) => `steps ${first} to ${last} of ${of}`,
  numberOf: (index: number, of: number) => `number ${index} of ${of}`,
  iteration: (iteration: number) => `iteration ${iteration + 1}`,
  reused: (step: number) => `reused, computed in step ${step}`,
  from: (step: number) => `from step ${step}`,
  fromIteration: (step: number, iteration: number) => `from step ${step} of iteration ${iteration + 1}`,
  before: 'before',
  after: 'after',
  shapedLike: 'shaped like',
  rowHolds: (row: number) => `row ${row} holds`,
  rowISliceI: 'row i of slice i holds',
  row: (row: number) => `Row ${row}, the neuron view`,
  column: (column: number) => `Column ${column}, the neuron view`,
  entry: (index: number) => `Entry ${index}, spelled out`,
  cell: (row: number, column: number) => `Row ${row}, column ${column}`,
  number: 'This number, spelled out',
  slice: (i: number) => `i = ${i}`,
  shape: (shape: readonly number[]) => formatShape(shape),
  moveCross: (rows: number, columns: number) =>
    `Table of ${rows} by ${columns} numbers; the arrow keys move the row and column that are followed`,
  together: 'evaluated together:',
} as const;
