/** Words of the pictures of a run. Iterations are counted from 1, as on the timeline. */
export const picturesWords = {
  choose: 'Picture of the run',
  pictures: { loss: 'Loss', parameters: 'Parameters' },
  none: 'Run, or make an update: each parameter draws its line here.',
  layers: 'Which layer',
  all: 'All layers',
  layer: (layer: number) => `Layer ${layer}`,
  which: 'Which parameter',
  key: { W: 'weights', c: 'intercepts' },
  lines: 'Parameters over iterations: left and right go through iterations, up and down through parameters, Enter goes to the iteration',
  readout: (name: string, value: string, iteration: number) => `${name} = ${value} in iteration ${iteration + 1}`,
  spoken: (name: string, value: string, iteration: number) => `${name} is ${value} in iteration ${iteration + 1}`,
} as const;
