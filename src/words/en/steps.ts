import type { Piece, Rich } from '../../notation/rich.ts';
import type { ActivationName, LossName } from '../../core/network.ts';

/** Words of the steps: titles, and the one or two sentences under each equation. Functions of values; no logic of the walk. */

const layerName = (layer: number, depth: number) => (layer === depth ? 'the output layer' : `layer ${layer}`);
const owner = (layer: number, depth: number, things: string) =>
  layer === depth ? `the output ${things}` : `the ${things} of layer ${layer}`;
const neurons = (count: number) => (count === 1 ? 'neuron' : 'neurons');

/** `a`, `a and b`, `a, b and c`. */
function list(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? [...part] : [i === parts.length - 1 ? ' and ' : ', ', ...part]));
}

type Place = (layer: number, depth: number) => string;

export const stepWords = {
  phase: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },

  title: {
    mix: (l, L) => `Mixing the inputs of ${layerName(l, L)}`,
    activate: (l, L) => (l === L ? 'The prediction' : `Activating layer ${l}`),
    lose: () => 'The loss',
    slopeOfLoss: () => 'Slope of the loss at the prediction',
    throughActivation: (l, L) => `Back through the activation of ${layerName(l, L)}`,
    toWeights: (l, L) => `Gradient of ${owner(l, L, 'weights')}`,
    toIntercepts: (l, L) => `Gradient of ${owner(l, L, 'intercepts')}`,
    throughWeights: (l, L) => `Back through ${owner(l + 1, L, 'weights')}`,
    updateWeights: (l, L) => `Updating ${owner(l, L, 'weights')}`,
    updateIntercepts: (l, L) => `Updating ${owner(l, L, 'intercepts')}`,
  } satisfies Record<string, Place>,

  groupTitle: {
    forward: (l, L) => `Forward through ${layerName(l, L)}`,
    loss: () => 'The loss',
    backward: (l, L) => `Backward through ${layerName(l, L)}`,
    update: (l, L) => `Updating ${layerName(l, L)}`,
  } satisfies Record<string, Place>,

  mix: (inputs: number): Rich => [
    inputs === 1
      ? 'Each neuron multiplies its one input by a weight and adds its own intercept.'
      : `Each neuron weighs the ${inputs} numbers before it and adds its own intercept.`,
  ],
  becomes: (pairs: readonly (readonly [Piece, Piece])[]): Rich => [
    'Here ',
    ...list(pairs.map(([symbol, value]) => [symbol, ' = ', value])),
    '.',
  ],

  comesTo: (symbol: Piece, value: Piece): Rich => [symbol, ' comes to ', value, '.'],

  activate: (activation: ActivationName): Rich => [
    {
      relu: 'ReLU keeps what is positive and turns the rest into 0.',
      sigmoid: 'The sigmoid squeezes every number into the range from 0 to 1.',
      linear: 'The linear activation passes every number on as it is.',
    }[activation],
  ],
  off: (symbols: readonly Piece[]): Rich => [
    ...list(symbols.map((symbol) => [symbol])),
    symbols.length === 1 ? ' is not positive: this neuron is off.' : ' are not positive: these neurons are off.',
  ],
  offCount: (count: number, of: number): Rich => [`${count} of the ${of} neurons ${count === 1 ? 'is' : 'are'} off.`],
  allOn: (count: number): Rich => [count === 1 ? 'The neuron is on.' : `All ${count} neurons are on.`],
  nearlyShut: (count: number, of: number): Rich => [
    `${count} of the ${of} ${neurons(of)} ${count === 1 ? 'is' : 'are'} saturated: the slope there is nearly 0.`,
  ],

  miss: (yhat: Piece, y: Piece, gap: Piece): Rich => [
    'The prediction ',
    yhat,
    ' misses the target ',
    y,
    ' by ',
    gap,
    '; squared, that is the loss.',
  ],
  total: (count: number, L: Piece): Rich =>
    count === 1 ? ['With one output, ', L, ' is this loss itself.'] : ['The loss of the observation is their sum, ', L, '.'],
  everyLoss: (loss: LossName): Rich => [
    loss === 'rss'
      ? 'Each output is charged the square of its miss.'
      : 'Each output is charged for the probability it gave to what did not happen.',
  ],
  charged: (yhat: Piece, y: Piece): Rich => ['The network puts the probability of a 1 at ', yhat, '; the target is ', y, '.'],

  raising: (symbol: Piece, from: Piece, rate: Piece, lowers: boolean): Rich => [
    'Raising ',
    symbol,
    ' from ',
    from,
    lowers ? ' lowers the loss, at a rate of ' : ' raises the loss, at a rate of ',
    rate,
    ' per unit.',
  ],
  raisingNothing: (symbol: Piece): Rich => ['Raising ', symbol, ' changes nothing here: its slope is 0.'],
  raisingNoInput: (symbol: Piece, input: Piece): Rich => ['Raising ', symbol, ' changes nothing here: its input is off, ', input, ' = 0.'],
  raisingNoNeuron: (symbol: Piece): Rich => ['Raising ', symbol, ' changes nothing here: its neuron is off.'],
  steepest: (symbol: Piece, from: Piece, rate: Piece, lowers: boolean): Rich => [
    'The steepest: raising ',
    symbol,
    ' from ',
    from,
    lowers ? ' lowers the loss, at a rate of ' : ' raises the loss, at a rate of ',
    rate,
    ' per unit.',
  ],

  record: (symbol: Piece): Rich => ['Keep ', symbol, ': every gradient further back starts from it.'],
  gates: (off: number, of: number): Rich =>
    off === 0
      ? [
          of === 1
            ? 'The neuron is on, so its slope passes through unchanged.'
            : 'Every neuron is on, so the slopes pass through unchanged.',
        ]
      : [
          `${off === of ? (of === 1 ? 'The neuron is' : `All ${of} neurons are`) : `${off} of the ${of} neurons ${off === 1 ? 'is' : 'are'}`} off: nothing passes back through ${off === 1 ? 'it' : 'them'}.`,
        ],
  sigmoidGate: (z: string): Rich => [
    `The sigmoid’s slope is ${z}(1 − ${z}), at most one quarter: every pass through it shrinks the gradient.`,
  ],
  linearGate: (): Rich => ['The slope of the linear activation is 1, so the gradient passes unchanged.'],
  cancels: (): Rich => ['Sigmoid and log loss together: the two factors multiply to ŷ − y.'],

  tensor: (): Rich => [
    'Slice i of the tensor is 0 but for row i, so row i of the result is entry i of the kept gradient times the inputs.',
  ],
  intercepts: (): Rich => ['An intercept adds to h directly, so its gradient is the kept gradient itself.'],
  branches: (count: number): Rich => [
    count === 1
      ? 'Each entry reaches the loss along one edge, so it takes that edge’s weight.'
      : `Each entry reaches the loss along ${count} edges; what comes back along them adds up.`,
  ],
  columns: (): Rich => ['Forwards, the rows of this matrix were at work; backwards, its columns are.'],
  rowsOfTransposed: (): Rich => ['Forwards, the rows of W were at work; backwards, its columns are, which are the rows of Wᵀ.'],

  against: (rate: Piece): Rich => ['Every number moves against its gradient: ', rate, ' times as far as the gradient is long.'],
  moves: (symbol: Piece, from: Piece, to: Piece): Rich => [symbol, ' goes from ', from, ' to ', to, '.'],
  stays: (symbol: Piece, value: Piece, gradient: Piece): Rich => [
    symbol,
    ' is frozen: it stays at ',
    value,
    ', whatever its gradient, here ',
    gradient,
    '.',
  ],
  frozen: (frozen: readonly Piece[]): Rich => [
    ...frozen.flatMap((piece, i): Rich => (i === 0 ? [piece] : [' and ', piece])),
    frozen.length === 1
      ? ' is frozen: it keeps its value, whatever its gradient.'
      : ' are frozen: they keep their values, whatever their gradients.',
  ],
  frozenCount: (frozen: number, of: number): Rich => [
    frozen === of
      ? 'All of them are frozen: they keep their values, whatever their gradients.'
      : `${frozen} of the ${of} are frozen: they keep their values, whatever their gradients.`,
  ],
  nothingMoves: (): Rich => ['Every gradient here is 0, so nothing moves.'],

  infiniteSlope: (symbol: Piece): Rich => [
    symbol,
    ' is infinite: the prediction is exactly at the wrong end, where the log loss has no finite slope. ∇h stays finite: it is evaluated as ŷ − y.',
  ],
  zeroTimesInfinity: (): Rich => [
    'The textbook product is 0 · ∞ here, which has no value. Sigmoid and log loss are evaluated together instead: ∇h = ŷ − y.',
  ],
  infiniteLoss: (symbol: Piece): Rich => [
    'The prediction rounds to exactly 0 or 1, where the formula would give ∞. ',
    symbol,
    ' is evaluated from h instead and stays finite.',
  ],
  lossTermLeftOut: (loss: Piece): Rich => [
    'The prediction rounds to exactly its target, so the formula would have a term 0 · log 0. By convention that counts as 0; ',
    loss,
    ' is evaluated from h.',
  ],
  slopeTermLeftOut: (): Rich => [
    'The prediction is exactly its target, so one term would be 0/0. By convention a term whose weight is 0 is left out.',
  ],
  reluAtZero: (symbol: Piece): Rich => [symbol, ' is exactly 0, where ReLU has no slope. By convention it counts as 0.'],
  overflow: (symbol: Piece, value: string, iteration: number, step: number): Rich => [
    symbol,
    ` is ${value} since step ${step} of iteration ${iteration}: it outgrew the largest number a computer holds, about 1.8·10³⁰⁸. What is made from it is ∞ or NaN too.`,
  ],
} as const;
