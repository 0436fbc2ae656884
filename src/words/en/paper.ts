import type { ActivationName, LossName } from '../../core/network.ts';
import type { Piece, Rich } from '../../notation/rich.ts';
import type { Paper } from '../../paper/pages.ts';

/** Words of worksheets and handouts, and of codes that bring a worksheet's numbers up on screen. */

const activations: Record<ActivationName, string> = { relu: 'ReLU', sigmoid: 'sigmoid', linear: 'linear' };
const losses: Record<LossName, string> = { rss: 'residual sum of squares', log: 'log loss' };
const numbered = (name: string, variant: number | undefined) => (variant === undefined ? name : `${name}, variant ${variant}`);
const places = (decimals: number) => (decimals === 0 ? 'whole numbers' : decimals === 1 ? 'one decimal' : `${decimals} decimals`);
const network = (widths: readonly number[], names: readonly ActivationName[], loss: LossName) =>
  `A network of ${widths.join(' – ')} neurons (${names.map((name) => activations[name]).join(', ')}) with the ${losses[loss]}`;

export const paperWords = {
  variantTitle: (code: string) => `Worksheet ${code}`,
  fileName: (title: string, code: string | null) => (code === null ? `${title}, worksheet` : `${title}, worksheet ${code}`),

  // The preview
  title: 'Worksheet',
  intro:
    'The walk as a table of rules. Click a number on the page to leave it blank, or a blank to fill it in; a step’s number takes all of the step.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' } satisfies Record<Paper, string>,
  print: 'Print…',
  printHint: 'Or save as PDF, in the browser’s own dialog. Everything is in black and white.',
  close: 'Close',
  blanks: 'Blanks',
  blanksOf: (count: number, of: number) => `${count} of ${of} numbers`,
  few: 'few',
  all: 'all',
  numbers: 'Numbers',
  numberChoices: { own: 'The document’s', variants: 'A variant’s' },
  first: 'Variant',
  copies: 'How many of them',
  countFrom: (most: number) => `A whole number from 1 to ${most.toLocaleString('en')}.`,
  variantHint:
    'Integers and halves, different for each variant. The code at its foot brings its numbers up on screen, whatever document is open.',
  withKey: 'Print the answer key',
  pages: 'The pages as they will be printed',
  page: (name: string, number: number, of: number) => `${name}, page ${number} of ${of}`,
  folio: (number: number, of: number) => `${number} / ${of}`,

  // On paper
  sheetName: (variant: number | undefined) => numbered('Worksheet', variant),
  keyName: (variant: number | undefined) => numbered('Answer key', variant),
  name: 'Name',
  date: 'Date',
  task: (exact: boolean, decimals: number, ofLoss: number) =>
    `Walk once forwards, to the loss, back, and update: work out each rule in turn and fill in its blanks. ${
      exact ? 'Every number comes out exactly.' : `Round to ${places(decimals)}, a loss to ${places(ofLoss)}, but go on with more.`
    }`,
  keyText: (
    widths: readonly number[],
    names: readonly ActivationName[],
    loss: LossName,
    exact: boolean,
    decimals: number,
    ofLoss: number,
  ) =>
    `${network(widths, names, loss)}. What the sheet leaves blank is bold. ${
      exact
        ? 'Every number is exact.'
        : `Numbers are rounded to ${places(decimals)}, losses to ${places(ofLoss)}, and were computed in full.`
    }`,
  given: (observation: number | null) => (observation === null ? 'Given' : `Given: observation n = ${observation} alone`),
  check: 'Check on screen: open the code',
  checkAt: (address: string) => `in the menu of the network, or ${address}`,
  checkOwn: (title: string, iteration: number) =>
    `Check on screen: these are the numbers of the document “${title}” itself${iteration > 1 ? `, in iteration ${iteration}` : ''}.`,
  frozen: (names: readonly string[]) => `Frozen, so that the update leaves them as they are: ${names.join(', ')}.`,
  inputs: 'Inputs',
  layerColumn: (layer: number, depth: number, activation: ActivationName) =>
    `${layer === depth ? 'Output' : `Layer ${layer}`}: ${activations[activation]}`,
  layerShort: (layer: number, depth: number, activation: ActivationName) =>
    `${layer === depth ? 'Out' : layer}: ${activations[activation]}`,
  lossColumn: (loss: LossName) => ({ rss: 'Squared error', log: 'Log loss' })[loss],
  drawing: (widths: string) => `The network, ${widths}, with the names of its numbers`,
  /** How weights are named that have no name in the drawing, by one of them. */
  weightNames: (weight: Piece, to: Piece, from: Piece, row: number, column: number, matrix: Piece): Rich => [
    'Every line that leads to a neuron is a weight, named by where it leads and whence: ',
    weight,
    ' leads to ',
    to,
    ' from ',
    from,
    `, and is the entry in row ${row}, column ${column} of `,
    matrix,
    '.',
  ],
  blank: (name: string) => `${name}: blank`,
  shown: (name: string, value: string) => `${name}: ${value}`,
  whole: (number: number, title: string) => `All numbers of step ${number}, ${title}`,

  handout: {
    title: 'Handout',
    intro: 'The walk of this iteration, a block for each step. Notation and factors are those of the page.',
    fileName: (title: string) => `${title}, handout`,
    kind: (iteration: number) => `The walk, iteration ${iteration}`,
    one: (widths: readonly number[], names: readonly ActivationName[], loss: LossName, observation: number) =>
      `${network(widths, names, loss)}, followed for observation n = ${observation}.`,
    every: (
      widths: readonly number[],
      names: readonly ActivationName[],
      loss: LossName,
      count: number,
      of: number,
      reduction: 'sum' | 'mean',
    ) =>
      `${network(widths, names, loss)}, over ${
        count < of ? `${count.toLocaleString('en')} of ${of.toLocaleString('en')}` : `all ${count.toLocaleString('en')}`
      } observations at once; the loss is their ${reduction}. Of wide matrices the first columns and the last are printed.`,
    given: 'Given',
    made: 'Made with Backstep.',
  },
  stepOf: (number: number, of: number) => `step ${number} of ${of}`,
  folded: 'The slices of the tensor are folded: their zeros are left out.',

  code: {
    title: 'A worksheet’s code',
    intro: 'The code at the foot of a worksheet brings its numbers up here. It holds all that is needed: no file, and no other document.',
    field: 'Code',
    open: 'Open the worksheet’s numbers',
    close: 'Close',
    empty: () => 'Type the code that is printed at the foot of the worksheet.',
    letter: (letter: string) => `“${letter}” is in no code: a code has digits and letters, without I, L, O and U.`,
    wrong: () => 'There is no worksheet with this code: some of it is missing or mistyped.',
    tooLong: () => 'This is longer than any code: only the code at the foot of the worksheet is wanted.',
    otherRecipe: () => 'This code was printed by a newer version of this page, which draws other numbers.',
  },
} as const;
