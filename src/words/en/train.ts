/** Words of training. Iterations are counted from 1, as on the timeline. */
const times = (count: number) => (count === 1 ? '1 observation' : `${count} observations`);

export const trainWords = {
  run: 'Run',
  pause: 'Pause',
  one: '1 update',
  ten: '10 updates',
  pace: 'Pace',
  paceOf: (updates: number | null) =>
    updates === null ? 'as fast as it goes' : updates === 1 ? 'an update a frame' : `${updates} updates a frame`,
  what: (count: number, mean: boolean) =>
    `Each update follows the ${mean ? 'mean' : 'sum'} of the gradients of ${count === 1 ? 'the one observation' : `all ${times(count)}`}. Training runs beside the page; when it pauses, the stage stands at the iteration it has reached, and every iteration before can be stepped into.`,
  curve: 'Loss over iterations',
  log: 'Log scale',
  axis: 'iteration',
  jump: 'Loss at an iteration: arrow keys read it, Enter goes there',
  readout: (iteration: number, loss: string) => `Iteration ${iteration + 1}: loss ${loss}`,
  goTo: (iteration: number) => `Go to iteration ${iteration + 1}`,
  running: (iteration: number) => `Training, iteration ${iteration + 1}`,
  diverged: (iteration: number, loss: number, shown: string, layer: number, largest: string, rate: string) =>
    `Stopped at iteration ${iteration + 1}: the next update would take the loss to ${Number.isFinite(loss) ? shown : 'a number too large to hold'}, and a parameter of layer ${layer} to ${largest} in size. At η = ${rate} each update overshoots further than the last.`,
  ofSum: (count: number) =>
    `An update follows the sum over ${count} observations, so a rate reaches ${count} times as far as it does with their mean.`,
  smaller: (rate: string) => `Start again with η = ${rate}`,
  failed: 'The part of the page that trains could not be started. Nothing is lost; reload the page to try again.',
} as const;
