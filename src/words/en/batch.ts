import type { Piece, Rich } from '../../notation/rich.ts';
import type { ActivationName, LossName } from '../../core/network.ts';

/** Words of the view of all observations at once. Functions of values; no logic of the walk. */

const many = (count: number) => count.toLocaleString('en');
const observations = (count: number) => (count === 1 ? '1 observation' : `${many(count)} observations`);
/** All observations, or those of them that are walked. */
const who = (count: number, of: number) =>
  count < of ? `${many(count)} of ${observations(of)}` : count === 1 ? 'the one observation' : `all ${observations(count)}`;
const entries = (count: number) => (count === 1 ? '1 entry' : `${many(count)} entries`);

export const batchWords = {
  title: (title: string, count: number, of: number) => `${title}, ${who(count, of)}`,

  // Sentences of the steps
  mix: (count: number): Rich => [
    `One matrix product does for ${count === 1 ? 'its column' : `all ${many(count)} columns`} what W did for one, and the intercepts are added to every column.`,
  ],
  activate: (activation: ActivationName): Rich => [
    {
      relu: 'Entry by entry: ReLU keeps what is positive and turns the rest into 0.',
      sigmoid: 'Entry by entry: the sigmoid squeezes every number into the range from 0 to 1.',
      linear: 'Entry by entry: the linear activation passes every number on as it is.',
    }[activation],
  ],
  off: (off: number, of: number): Rich => [
    off === 0 ? 'All are on.' : `${many(off)} of the ${entries(of)} ${off === 1 ? 'is' : 'are'} off, other ones in other columns.`,
  ],
  lose: (loss: LossName, total: Piece, value: Piece, mean: boolean, count: number): Rich => [
    loss === 'rss'
      ? 'Each column is charged the square of its own miss. '
      : 'Each column is charged for the probability it gave to what did not happen. ',
    mean ? `The loss of the data set is their mean over ${observations(count)}, ` : 'The loss of the data set is their sum, ',
    total,
    ' = ',
    value,
    '.',
  ],
  slopeOfLoss: (mean: boolean, count: number): Rich => [
    mean
      ? `A prediction touches the loss of its own observation only, and of that the ${many(count)}th part: every slope is divided by ${many(count)}.`
      : 'A prediction touches the loss of its own observation only, so each column has the slope it has alone.',
  ],
  throughActivation: (off: number, of: number): Rich => [
    'Entry by entry, not a matrix product: each gradient times the slope at its own h.',
    ...(off > 0 ? [` ${many(off)} of the ${entries(of)} ${off === 1 ? 'is' : 'are'} off: nothing passes back there.`] : []),
  ],
  together: (): Rich => ['Sigmoid and log loss together: every entry is ŷ − y.'],
  divided: (count: number): Rich => [`Since L is a mean, each is divided by ${many(count)}.`],
  toWeights: (count: number): Rich => [
    count === 1
      ? 'With one observation there is one product to add up.'
      : `A weight touches its row of H in every column, so its gradient is a sum of ${many(count)} products; the matrix product adds them all.`,
  ],
  toIntercepts: (count: number): Rich => [
    `An intercept was added to every column, so its gradient is the sum of its row, ${count === 1 ? '1 term' : `${many(count)} terms`}.`,
  ],
  throughWeights: (): Rich => ['The columns of W at work again, for every observation at once; no column needs any other.'],
  update: (count: number, of: number): Rich => [`One update from ${who(count, of)}.`],
  comesTo: (symbol: Piece, value: Piece): Rich => [symbol, ' comes to ', value, '.'],
  asAlone: (n: number): Rich => [`Column ${n} holds the numbers of observation ${n} alone.`],

  // The picture
  forward: 'Forward',
  readDown: 'read downward',
  backward: 'Backward',
  readUp: 'read upward, each row shaped like its partner',
  rowSums: (rows: number) => (rows === 1 ? 'row\u00a0sum' : 'row\u00a0sums'),
  targets: 'targets',
  sum: 'sum',
  mean: 'mean',
  observation: (n: number, of: number) => `Observation ${n} of ${many(of)}`,
  pick: 'Followed observation: the arrow keys or a click pick another',
  sampled: (shown: number, of: number) => `${shown} of ${many(of)} columns drawn, evenly spread; sums are over all.`,
  shutHint: '0 where hatched',
  goTo: (title: string, step: number) => `${title}: go to step ${step}`,
  region: 'All observations, a column for each',
  spelled: (n: number) => `Column ${n}, spelled out`,
  inspector: 'Values and plot',
  stepOf: (number: number, of: number) => `step ${number} of ${of}`,
  row: (index: number, of: number) => `row ${index} of ${of}`,
  iteration: (iteration: number) => `iteration ${iteration + 1}`,

  // The strip
  loop: (count: number) => `Loop over observations: ${count === 1 ? '1 little gradient' : `${many(count)} little gradients`} added up`,
  product: 'One matrix product',
  rowSum: 'One row sum',
  others: (count: number) => `${many(count)} more`,
  divisor: (count: number) => `each divided by ${many(count)}, since L is a mean`,
  timeBoth: 'Time both',
  timing: 'Timing…',
  times: (loop: string, matrix: string, runs: number) =>
    `A whole backward and forward pass, median of ${runs} runs: the loop takes ${loop}, the matrix form ${matrix}.`,
  faster: (ratio: string) => `The matrix form is ${ratio} times as fast.`,
  slower: (ratio: string) => `Here the loop is ${ratio} times as fast: with so few observations there is little to save.`,
  alike: 'Both take about as long.',
  same: (difference: string) => `Their gradients differ by at most ${difference}: only the rounding of sums in another order.`,
  identical: 'Their gradients are the same to the last digit.',
  growth: 'How both grow with N: the same observations, over and over',
  growthHeads: ['N', 'loop', 'matrix', 'loop ÷ matrix'],
  many,
} as const;
