import type { Piece, Rich } from '../../notation/rich.ts';
import type { Origin } from '../../walk/origin.ts';

/** Words of “Why this number?”. */
export const whyWords = {
  // The sentence
  is: [' is '],
  before: ' before the update',
  plus: ' plus ',
  times: ' times ',
  minus: ' minus ',
  over: ', divided by ',
  sumOf: (terms: number): Rich => [`the sum of ${terms} terms`],
  square: (of: Rich): Rich => ['the square of ', ...of],
  reluOn: (h: Rich): Rich => [...h, ', which is positive, so ReLU keeps it'],
  reluOff: (h: Rich): Rich => ['0: ', ...h, ' is not positive, so ReLU is shut'],
  sigmoid: (h: Rich): Rich => ['the sigmoid of ', ...h],
  linear: (h: Rich): Rich => [...h, ', passed on as it is'],
  slopeOn: (h: Rich): Rich => ['1: ', ...h, ' is positive, so the gate is open'],
  slopeOff: (h: Rich): Rich => ['0: ', ...h, ' is not positive, so the gate is shut'],
  sigmoidSlope: (z: Rich): Rich => [...z, ' times 1 minus ', ...z, ', the slope of the sigmoid'],
  logLoss: (y: Rich, yhat: Rich): Rich => ['minus the logarithm of the probability that ', ...yhat, ' gives to the target ', ...y],
  logLossSlope: (y: Rich, yhat: Rich): Rich => ['minus ', ...y, ' over ', ...yhat, ', plus 1 minus ', ...y, ' over 1 minus ', ...yhat],
  given: (symbol: Piece, id: string, origin: Origin): Rich => {
    if (origin.kind === 'step') return [symbol, ` is what the update in step ${origin.step} of iteration ${origin.iteration + 1} left.`];
    if (/^(W|c)\./.test(id)) return [symbol, ' is a parameter, as the network was given. Training changes it.'];
    if (id.startsWith('x')) return [symbol, ' is an input: it comes with the observation.'];
    if (id.startsWith('y')) return [symbol, ' is the target: it comes with the observation.'];
    return [symbol, ' is chosen: how far each update goes.'];
  },

  // Conventions
  frozen: (): Rich => ['It is frozen: the update leaves it as it was, whatever its gradient is.'],
  reluAtZero: (h: Piece): Rich => [h, ' is exactly 0, where ReLU has no slope. By convention it counts as 0.'],
  lossFromH: (loss: Piece): Rich => [
    'The prediction rounds to exactly 0 or 1, where the formula would give ∞. ',
    loss,
    ' is evaluated from h and stays finite.',
  ],
  noSlope: (slope: Piece): Rich => [slope, ' has no finite value: the prediction is exactly at the wrong end of the log loss.'],
  together: (gradient: Piece): Rich => [
    'The textbook product would be 0 · ∞. Sigmoid and log loss are taken together: ',
    gradient,
    ' = ŷ − y.',
  ],

  // The panel
  title: (value: string) => `Why ${value}?`,
  waiting: (symbol: string) => `${symbol} is not computed yet`,
  waitingFor: (step: number) => `Step ${step} will compute it.`,
  asked: (symbol: string) => `${symbol} is asked for`,
  askedFor: 'It is shown, and says why, once the question about it is answered.',
  madeOfAsked: (symbol: string) => `It is made from ${symbol}, which a question is about. Once that is answered, it says why.`,
  goToQuestion: 'Go to the question',
  covered: (symbol: string) => `${symbol} is covered`,
  untilUncovered: 'Once it is uncovered, it is shown and says why.',
  madeOfCovered: (symbol: string) => `It is made from ${symbol}, which is covered. Once that is uncovered, it says why.`,
  uncover: (symbol: string) => `Uncover ${symbol}`,
  goToStep: (step: number) => `Go to step ${step}`,
  goToIteration: (step: number, iteration: number) => `Go to step ${step} of iteration ${iteration + 1}`,
  close: 'Close',
  trail: 'Trail',
  from: (step: number) => `from step ${step}`,
  fromIteration: (step: number, iteration: number) => `step ${step}, iteration ${iteration + 1}`,
  kinds: { x: 'input', y: 'target', parameter: 'parameter', rate: 'chosen' },
  follow: (name: string, value: string) => `Why is ${name} ${value}?`,
  operands: 'Made from',
  rule: 'The rule',
  copyNumber: 'Copy number',
  copyTex: 'Copy TeX',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',
  observation: (n: number) => `Follow observation ${n}`,
  ofNoColumn: (n: number) => `This belongs to observation ${n}, which has no column here: this update does not follow it.`,
  ofGone: (n: number) => `This belongs to observation ${n}, which has been removed.`,
  ofOther: (n: number) => `This belongs to observation ${n}, which is not the one followed.`,

  ofAll: 'This is summed over all observations, and the walk goes over one.',
  walkAll: 'Walk over all observations',

  // Its slope
  heavy: (observations: number) => `Its curve takes the loss of ${observations.toLocaleString('en')} observations many times over.`,
  drawCurve: 'Draw it',
  slope: 'The loss as this value changes',
  slopeIs: (value: string) => `slope ${value}`,
  lowest: (value: string) => `lowest at ${value}`,
  drag: (name: string) => `${name}: drag along the curve or use the arrow keys`,
  curveOf: (name: string) => `The loss as a function of ${name}`,
  epsilon: 'Nudge by ε =',
  change: 'ΔL',
  predicted: 'gradient · ε',
  check: 'Check',
  checkOne: (numeric: string, difference: string) => `By differences: ${numeric}, off by ${difference}.`,
  noCurve: 'The loss or its slope is not finite at this value, so there is nothing to nudge or to compare.',
  outside: 'not defined: the log loss takes predictions from 0 to 1',
  kink: 'The value stands at a kink, where a ReLU switches: the slope jumps there, so the two need not agree.',
  checkAll: 'Check every parameter',
  checking: (done: number, of: number) => `${done.toLocaleString('en')} of ${of.toLocaleString('en')} gradients checked`,
  checkedAll: (count: number, difference: string, name: string) =>
    `${count} gradients checked; the largest disagreement is ${difference}, at ${name}.`,
  skippedKinks: (count: number) => `${count} ${count === 1 ? 'stands' : 'stand'} at a kink, where the slope jumps.`,

  // Paths and reach
  paths: (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'path' : 'paths'} to the loss`,
  pathsSum: 'sum',
  pathsOfAll: (count: number, mean: boolean) =>
    `Each path’s product is the ${mean ? 'mean' : 'sum'} over ${count.toLocaleString('en')} observations.`,
  divided: (by: number) => `divided by ${by.toLocaleString('en')}`,
  reachesAll: (numbers: number, columns: number) =>
    `In each of the ${columns.toLocaleString('en')} columns ${numbers.toLocaleString('en')} ${numbers === 1 ? 'number depends' : 'numbers depend'} on it, and so does L: its gradient is the sum over all columns.`,
  sumOverAll: 'Show that sum',
  rest: (count: number) => `the other ${count.toLocaleString('en')}`,
  reach: 'Show what it touches',
  reachStages: 'How far along the walk to show',
  reaches: (numbers: number, carried: number) => `${numbers} numbers depend on it; a change is carried to ${carried} of them here.`,
} as const;
