/** Words of the figures. */
const neurons = (count: number) => (count === 1 ? '1 neuron' : `${count} neurons`);

export const figureWords = {
  names: {
    'box-diagram': 'Box diagram',
    activation: 'Activation and slope',
    'loss-curve': 'Loss over the prediction',
    hinges: 'Hinges and channels',
    'no-relu': 'Without ReLU',
    'neuron-matrix': 'Neuron and matrix',
    chain: 'The growing product',
    'hidden-size': 'Hidden size and loss',
    'batch-boxes': 'All observations as boxes',
    'sum-of-gradients': 'Gradients added up',
    'tug-of-war': 'Tug-of-war',
    'loop-or-matrix': 'Loop or matrix product',
  },
  choose: 'Figure',
  enlarge: (name: string) => `Enlarge: ${name}`,
  close: 'Close the figure',
  layer: 'Layer',
  output: 'Output',
  outputIs: (d: number) => `Output ${d}`,
  comesIn: (symbol: string, step: number) => `${symbol} is computed in step ${step}.`,
  layerIs: (layer: number, depth: number) => (layer === depth ? `Output layer, ${layer}` : `Hidden layer ${layer}`),

  tug: {
    neuron: 'Neuron',
    neuronIs: (i: number) => `Neuron ${i}`,
    parameter: 'Parameter',
    plot: (count: number) =>
      `The pull of ${count === 1 ? 'the one observation' : `each of ${count} observations`} on the parameter, sorted: up raises it, down lowers it`,
    pullOf: (n: number, pull: string) => `Observation ${n} pulls by ${pull}`,
    up: (count: number, total: string) => `${count} pull up, ${total} in all`,
    down: (count: number, total: string) => `${count} pull down, ${total} in all`,
    wins: (parameter: string, net: number) =>
      `Alone, each observation would move ${parameter} against its own gradient. ${
        net === 0
          ? 'All together they hold it where it is.'
          : `The gradient is the sum of theirs, so the update ${net > 0 ? 'raises' : 'lowers'} ${parameter}.`
      }`,
  },

  boxes: {
    label: (shape: string) => `The network ${shape} as boxes, each drawn to its shape`,
    box: (name: string, shape: string) => `${name}, ${shape}`,
    scale: 'One little square is one number. Every box keeps its true proportions.',
  },

  activation: {
    plot: (layer: number, activation: string) => `${activation} of layer ${layer} with its neurons as dots`,
    slopePlot: (layer: number, activation: string) => `Slope of ${activation} of layer ${layer} with its neurons as dots`,
    choose: (layer: number) => `Activation of layer ${layer}`,
    table: (layer: number) => `Neurons of layer ${layer}`,
    neuron: 'i',
    value: 'f(h)',
    slope: 'f′(h)',
    relu: (off: number, of: number) =>
      off === 0
        ? `All ${neurons(of)} on: h is positive, so the slope is 1.`
        : off === of
          ? `${of === 1 ? 'The neuron is' : `All ${neurons(of)} are`} off: h is not positive, so the slope is 0 and nothing passes back.`
          : `${off} of ${neurons(of)} ${off === 1 ? 'is' : 'are'} off: there the slope is 0 and nothing passes back.`,
    sigmoid: (flat: number, of: number) =>
      flat === 0
        ? 'The slope is σ(h)(1 − σ(h)): at most 0.25, and largest at h = 0.'
        : `${flat} of ${neurons(of)} ${flat === 1 ? 'is' : 'are'} saturated: out there the curve is nearly flat, its slope under 0.05.`,
    linear: 'The slope is 1 everywhere: h passes through as it is.',
    convention: 'At h = 0 exactly ReLU has no slope; by convention it is 0, the filled dot.',
    waiting: (step: number) => `The slopes are computed in step ${step}, on the way back.`,
  },

  loss: {
    overYhat: (d: number) => `Loss of output ${d} over its prediction`,
    overH: (d: number) => `Loss of output ${d} over h, before the sigmoid`,
    dragY: (d: number) => `Target y ${d}: drag or use the arrow keys to change it`,
    slope: 'slope',
    rss: 'The further off, the steeper: the slope is −2 times the error y − ŷ.',
    log: 'Sure and wrong costs without bound; right costs next to nothing.',
    flat: 'Over h the squared loss goes flat where the sigmoid does: far off, and yet hardly any slope.',
    steady: 'Over h the log loss stays steep while the error is large: its slope there is ŷ − y itself.',
    dashed: { rss: 'Dashed: the log loss.', log: 'Dashed: RSS.' },
  },

  hinges: {
    only: 'This figure needs one input, ReLU in the first layer and a linear output, like the |x| network.',
    open: 'Open the |x| network',
    fit: 'Fit, observations and the followed x',
    x: (n: number) => `x of observation ${n}: drag or use the arrow keys to change it`,
    channel: (i: number, live: boolean) => `Channel ${i}, ${live ? 'on' : 'off'} at this x`,
    hinge: (i: number, symbol: string) => `Hinge of neuron ${i}: drag or use the arrow keys to change ${symbol}`,
    on: 'on',
    off: 'off',
    share: 'share of ŷ:',
    flat: 'no hinge: its weight is 0',
    live: (on: readonly number[], of: number) =>
      on.length === 0
        ? 'At this x every channel is off: only the output’s intercept is left.'
        : on.length === of
          ? 'At this x every channel is on.'
          : `At this x only channel ${on.join(', ')} is on; ReLU has switched the rest off.`,
    waiting: 'Grey: off at this x. A hinge lies where h is 0.',
  },

  size: {
    data: 'Observations',
    own: (n: number) => `These ${n} observations`,
    wave: 'A noisy wave',
    tooFew: (n: number, fewest: number) =>
      `This network has ${n === 1 ? 'one observation' : `${n} observations`}; half of fewer than ${fewest} says too little, so a noisy wave of 40 is used.`,
    start: 'Train all sizes',
    stop: 'Stop',
    training: (size: number, percent: number) => `Training ${size} hidden ${size === 1 ? 'neuron' : 'neurons'}, ${percent}%.`,
    failed: 'The training stopped: this browser could not run it.',
    stale: 'The observations have changed since; train again.',
    what: 'One hidden layer of 1 to 16 ReLUs, each trained from three starts on half of the observations. The other half is only looked at.',
    plot: 'Mean loss over hidden size; solid with filled dots: the training half, dashed with rings: the half held out',
    table: 'Mean loss for each observation, by hidden size',
    size: 'size',
    trainingLoss: 'training ●',
    heldOutLoss: 'held out ○',
    verdict: (best: number, loss: string, underfits: boolean, overfits: boolean) =>
      `The held-out loss is lowest with ${best} hidden ${best === 1 ? 'neuron' : 'neurons'}, ${loss}. ` +
      (underfits ? 'Fewer neurons underfit: both losses are high. ' : 'Fewer neurons do not clearly underfit here. ') +
      (overfits
        ? 'More overfit: the training loss goes on falling while the held-out loss rises.'
        : 'More do not clearly overfit these observations.'),
  },

  neuron: {
    view: (i: number) => `Neuron ${i} alone`,
    matrix: 'All neurons at once',
    next: 'Next neuron',
    previous: 'Previous neuron',
    same: (i: number) => `Neuron ${i} is row ${i} of the product. Point at a number: it lights in both.`,
  },

  chain: {
    parameter: 'Gradient of',
    layer: (layer: number) => `W of layer ${layer}`,
    list: (layer: number) => `The factors of the gradient of W of layer ${layer}, from the loss down`,
    kept: (step: number) => `kept in step ${step}`,
    counted: (kept: number, anew: number) =>
      `Multiplications for all gradients: ${kept.toLocaleString('en')} with every ∇h kept, ${anew.toLocaleString('en')} with each product multiplied anew.`,
  },

  relu: {
    plot: 'The observations, the fit of this network, and the best line',
    network: 'this network',
    line: { rss: 'best line', log: 'best line through a sigmoid' },
    bars: 'Loss over all observations',
    same: 'With no ReLU inside, layers of lines make one line: no training can get below the loss of the best one.',
    already: 'No hidden layer bends anything now: whatever its weights, this network is a line.',
    take: 'Take ReLU away',
    give: 'Give it the best line',
    edits: { take: 'take the activations away', give: 'the best line' },
  },
} as const;

export type FigureName = keyof typeof figureWords.names;
