/** Words on the step card. */
export const cardWords = {
  view: 'How many observations the walk goes over',
  one: 'One',
  all: (count: number, of: number) =>
    count < of ? `${count.toLocaleString('en')} of ${of.toLocaleString('en')}` : `All ${count.toLocaleString('en')}`,
  stepOf: (number: number, of: number) => `step ${number} of ${of}`,
  stepsOf: (first: number, last: number, of: number) => `steps ${first} to ${last} of ${of}`,
  numberOf: (index: number, of: number) => `number ${index} of ${of}`,
  iteration: (iteration: number) => `iteration ${iteration + 1}`,
  reused: (step: number) => `reused, computed in step ${step}`,
  reusedShort: (step: number) => `reused, step ${step}`,
  from: (step: number) => `from step ${step}`,
  fromIteration: (step: number, iteration: number) => `from step ${step} of iteration ${iteration + 1}`,
  /** The place in few words, where there is little room. */
  placeOf: (number: number, of: number) => `${number} of ${of}`,
  choices: 'How steps are shown',
  predict: 'Predict',
  predictions: { off: 'off', value: 'the value', sign: 'the sign', shape: 'the shape', room: 'as a class' },
  unknown: '?',
  before: 'before',
  after: 'after',
  shapedLike: 'shaped like',
  rowHolds: (row: number) => `row ${row} holds`,
  row: (row: number) => `Row ${row}, the neuron view`,
  column: (column: number) => `Column ${column}, the neuron view`,
  entry: (index: number) => `Entry ${index}, spelled out`,
  cell: (row: number, column: number) => `Row ${row}, column ${column}`,
  number: 'This number, spelled out',
  slice: (i: number) => `i = ${i}`,
  moveCross: (rows: number, columns: number) =>
    `Table of ${rows} by ${columns} numbers; the arrow keys move the row and column that are followed`,
  slopes: 'its diagonal',
  factors: 'Factors of this step',
  factorsAs: { full: 'Full factors', short: 'Short form' },
  folded: (slices: number, columns: number) =>
    slices === 1
      ? ''
      : `The tensor’s ${slices} slices are folded: ${(slices * (slices - 1) * columns).toLocaleString('en')} zeros are left out.`,
  collapse: 'Collapse the tensor',
  collapsing: (t: number, product: string) =>
    t === 0
      ? 'Slice i is 0 but for row i.'
      : t < 0.55
        ? 'The zeros drop out; one row of each slice is left.'
        : t < 1
          ? 'Each row is multiplied by its entry of ∇h.'
          : `What is left is ${product}.`,
  /** ∇hᵀ zᵀ: of a row ∇h, or of a column. */
  product: (z: string, column: boolean) => (column ? `∇h ${z}ᵀ` : `∇hᵀ ${z}ᵀ`),
  together: 'evaluated together:',
} as const;
