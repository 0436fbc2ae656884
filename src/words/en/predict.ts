import type { Piece, Rich } from '../../notation/rich.ts';
import type { Diagnosis } from '../../predict/check.ts';

/** What a mistake is, to follow “This is what comes out when …”. */
const mistakes: Record<Diagnosis['name'], (other: Rich) => Rich> = {
  differenceReversed: () => ['y − ŷ is taken where ŷ − y belongs'],
  signFlipped: () => ['the sign is turned round'],
  factorTwoMissing: () => ['the factor 2 of the squared error’s slope is left out'],
  factorTwoAndSign: () => ['the factor 2 is left out and the sign is turned round'],
  slopeForgotten: () => ['f′ is left out: going back through an activation takes its slope as a factor'],
  valueForSlope: () => ['the activation’s value is used in place of its slope f′, which for a ReLU that is on is 1'],
  slopeForValue: () => ['the slope f′ is used in place of the activation’s value'],
  hForZ: () => ['h is used in place of the activated value: the activation is left out'],
  updateForgotten: () => ['the value before the update is given in place of the one after it'],
  ascent: () => ['the step goes up the gradient instead of down: descent takes it away'],
  rateForgotten: () => ['the learning rate is left out'],
  ascentWithoutRate: () => ['the gradient is added instead of taken away, and without the learning rate'],
  changeOnly: () => ['only the change is given, not the value that is changed'],
  transposed: () => ['rows and columns of W are mixed up: forwards its rows are at work, backwards its columns'],
  weightsUpdatedFirst: () => ['W is taken after its update; the backward pass uses the weights that the forward pass used'],
  interceptForgotten: () => ['the intercept is left out'],
  inputForgotten: () => ['the input that the weight multiplies is left out; that would be the intercept’s gradient'],
  oneBranchOnly: (other) => ['only the branch through ', ...other, ' is followed; what comes back along all branches adds up'],
  notSquared: () => ['the difference is not squared'],
  halved: () => ['the squared error is halved; here it is not'],
  meanOfOutputs: () => ['the mean over the outputs is taken; here they are added up'],
  sumOfObservations: () => ['the gradients or losses of all observations are added up; this is one observation’s'],
  meanOfObservations: () => ['the mean over all observations is taken; this is one observation’s'],
  followedOnly: () => ['only the followed observation counts; here all observations do'],
  sumForMean: () => ['the division by the number of observations is left out; here L is their mean'],
  meanForSum: () => ['the mean over the observations is taken; here L is their sum'],
  otherNumber: (other) => ['another number is given: ', ...other],
  roundedAway: () => ['a small number is rounded away: it is shown as 0.00 but is not 0'],
  factor: (other) => ['the shape of a factor is given: that of ', ...other],
  inner: () => ['the inner lengths are taken; they meet and drop out, and the outer ones are left'],
  otherLayer: (other) => ['another layer’s shape is given: that of ', ...other],
  tensor: () => ['the tensor’s shape is given; the product with the gradient leaves one matrix'],
};

/** A transposed shape has a sentence of its own. */
const transposedShape = 'rows and columns are swapped';

const signNames = { positive: 'positive', negative: 'negative', zero: 'zero' } as const;

/** Words of questions that are answered before the answer is shown. */
export const predictWords = {
  // Questions
  askNumber: (symbol: Piece): Rich => ['What is ', symbol, '?'],
  askUpdated: (symbol: Piece): Rich => ['What is ', symbol, ' after the update?'],
  askSign: (symbol: Piece): Rich => ['Is ', symbol, ' positive, negative or zero?'],
  askSignUpdated: (symbol: Piece): Rich => ['After the update, is ', symbol, ' positive, negative or zero?'],
  askShape: (symbol: Piece): Rich => ['What shape has ', symbol, '?'],
  number: 'Your answer',
  shape: 'Rows × columns',
  signs: signNames,
  signMarks: { positive: '+', negative: '−', zero: '0' },
  label: 'Your prediction',
  notFinite: 'What comes out here is not a finite number, so there is nothing to predict.',
  cameOut: (symbol: Piece, value: string): Rich => [
    symbol,
    ` comes out as ${value} here: the numbers have outgrown what a computer can hold. Walk back to an iteration before that, or set a smaller learning rate there.`,
  ],
  noSlope: (symbol: Piece, value: string): Rich => [
    symbol,
    ` comes out as ${value} here: the prediction is exactly at the wrong end of the log loss, where the loss has no finite slope.`,
  ],
  noNumber: 'no number at all',
  check: 'Check',
  tryAgain: 'Try again',
  showMe: 'Show me',

  // The tally
  tally: (right: number, asked: number) => `${right} of ${asked} right today`,
  tallyOf: (kind: string, right: number, asked: number) => `${kind} ${right} of ${asked}`,
  kinds: { number: 'values', sign: 'signs', shape: 'shapes', choice: 'choices' },
  reset: 'Reset',

  // Replies
  changed: 'The numbers have changed since.',
  unreadable: {
    number: 'That is not a number. Write for example −0.75, −0,75 or −3/4.',
    sign: 'Choose positive, zero or negative.',
    shape: 'That is not a shape. Write rows and columns, for example 2 × 3.',
    choice: 'Choose one of the answers.',
  },
  right: (answer: Rich, why: Rich): Rich => ['Right, ', ...answer, '. ', ...why],
  wrong: (mistake: Rich): Rich => ['Not this. It is what comes out when ', ...mistake, '.'],
  orWhen: (mistakes: readonly Rich[]): Rich => [
    'It would also come out when ',
    ...mistakes.flatMap((one, k) => (k === 0 ? one : [', or when ', ...one])),
    '.',
  ],
  wrongUnknown: (why: Rich): Rich => ['Not this. ', ...why],
  shown: (answer: Rich, why: Rich): Rich => ['It is ', ...answer, '. ', ...why],
  mistake: (diagnosis: Diagnosis, other: Rich, shape: boolean): Rich =>
    shape && diagnosis.name === 'transposed' ? [transposedShape] : mistakes[diagnosis.name](other),
  shapeOfProduct: (factors: readonly string[]): Rich => [
    `${factors.join(' times ')}: the inner lengths meet and drop out, the outer ones are left.`,
  ],
  shapeOfTensor: (row: string, tensor: string): Rich => [`${row} times ${tensor}: the first lengths meet, and one matrix is left.`],
  shapeOfSame: (): Rich => ['It is made entry by entry, so it keeps the shape of what it is made from.'],
  shapeOfGiven: (): Rich => ['A row for each neuron of its layer, a column for each number that comes in.'],
} as const;
