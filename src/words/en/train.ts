/** Words of training. Iterations are counted from 1, as on the timeline. */
/** Observations by their numbers, as many as fit in a line. */
const named = (numbers: readonly number[], of: number) =>
  of > numbers.length ? `${numbers.join(', ')} and ${of - numbers.length} more` : numbers.join(', ').replace(/, (\d+)$/, ' and $1');

const times = (count: number) => (count === 1 ? '1 observation' : `${count} observations`);

export const trainWords = {
  run: 'Run',
  pause: 'Pause',
  one: '1 update',
  ten: '10 updates',
  pace: 'Pace',
  paceOf: (updates: number | null) =>
    updates === null ? 'as fast as it goes' : updates === 1 ? 'an update a frame' : `${updates} updates a frame`,
  follows: 'Each update follows',
  modes: { all: 'all observations', some: 'a mini-batch', one: 'one observation' },
  size: 'Observations in a mini-batch',
  of: 'of',
  wrongSize: (most: number) => `A mini-batch has from 2 to ${most} observations here.`,
  seed: 'Seed of the order',
  nextSeed: 'Next seed: another order, and others held out',
  next: 'Next',
  heldOut: 'Held out',
  share: (percent: number, out: number, of: number) => `${percent} %, ${out} of ${of}`,
  someFollow: (size: number, epoch: number, count: number, mean: boolean) =>
    `Each update follows the ${mean ? 'mean' : 'sum'} of the gradients of ${times(size)}. An epoch, ${epoch} updates, deals out all ${count} once, in an order of its own drawn from the seed.`,
  oneFollows: (count: number) =>
    `Each update follows the gradient of one observation, as in the view of one. An epoch, ${count} updates, goes through all of them once, in an order of its own drawn from the seed.`,
  allFollow: (count: number, mean: boolean) =>
    `Each update follows the ${mean ? 'mean' : 'sum'} of the gradients of ${count === 1 ? 'the one observation' : `all ${times(count)}`}.`,
  out: (count: number) =>
    `${times(count)} ${count === 1 ? 'is' : 'are'} held out: no update follows ${count === 1 ? 'it' : 'them'}, and in the view of all ${count === 1 ? 'it has' : 'they have'} no column. In plots and table ${count === 1 ? 'it is' : 'they are'} marked ×.`,
  frozen: (count: number) =>
    `${count === 1 ? '1 parameter is' : `${count} parameters are`} frozen: no update changes ${count === 1 ? 'it' : 'them'}.`,
  thisUpdate: (update: number, of: number, epoch: number, numbers: readonly number[], count: number) =>
    `Update ${update} of ${of} in epoch ${epoch}: ${count === 1 ? 'observation' : 'observations'} ${named(numbers, count)}.`,
  rows: {
    follow: (n: number) => `Follow observation ${n}, held out`,
    heldOut: (out: number, of: number) => `× ${out} of ${of} held out: no update follows ${out === 1 ? 'it' : 'them'}.`,
  },
  freeze: {
    button: (layer: number, frozen: number) => `Freeze parameters of layer ${layer}${frozen > 0 ? `, ${frozen} frozen` : ''}`,
    label: (layer: number) => `Frozen parameters of layer ${layer}`,
    note: (frozen: number, of: number) =>
      frozen === 0
        ? 'A frozen parameter keeps its value in every update.'
        : `${frozen} of ${of} frozen: no update changes ${frozen === 1 ? 'it' : 'them'}.`,
    picked: 'The weight that is picked above, and its intercept:',
    freeze: (name: string) => `freeze ${name}`,
    release: (name: string) => `let go of ${name}`,
  },
  edit: {
    follows: (mode: 'all' | 'some' | 'one') =>
      ({ all: 'train on all observations', some: 'train in mini-batches', one: 'train one by one' })[mode],
    size: (size: number) => `mini-batches of ${size}`,
    seed: (seed: number) => `seed of the order to ${seed}`,
    heldOut: (percent: number) => `hold out ${percent} %`,
  },
  keys: { training: 'trained on', heldOut: 'held out' },
  perObservation: 'Both are means per observation, so that they compare.',
  readBoth: (iteration: number, training: string, heldOut: string) => `Iteration ${iteration + 1}: loss ${training}, held out ${heldOut}`,
  runs: 'Training runs beside the page; when it pauses, the stage stands at the iteration it has reached, and every iteration before can be stepped into.',
  curve: 'Loss over iterations',
  log: 'Log scale',
  axis: 'iteration',
  jump: 'Loss at an iteration: arrow keys read it, Enter goes there',
  readout: (iteration: number, loss: string) => `Iteration ${iteration + 1}: loss ${loss}`,
  goTo: (iteration: number) => `Go to iteration ${iteration + 1}`,
  running: (iteration: number) => `Training, iteration ${iteration + 1}`,
  diverged: (iteration: number, loss: number, shown: string, layer: number, largest: string, rate: string) =>
    `Stopped at iteration ${iteration + 1}: the next update would take the loss to ${Number.isFinite(loss) ? shown : 'a number too large to hold'}, and a parameter of layer ${layer} to ${largest} in size. At η = ${rate} each update overshoots further than the last.`,
  ofSum: (count: number) =>
    `An update follows the sum over ${count} observations, so a rate reaches ${count} times as far as it does with their mean.`,
  smaller: (rate: string) => `Start again with η = ${rate}`,
  failed: 'The part of the page that trains could not be started. Nothing is lost; reload the page to try again.',
} as const;
